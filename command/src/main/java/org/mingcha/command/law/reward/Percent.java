package org.mingcha.command.law.reward;

import java.math.BigInteger;
import org.mingcha.command.money.Fen;

/** A share in whole hundredths: 1 to 100. */
public record Percent(int value) {

    private static final int WHOLE = 100;

    public Percent {
        if (value < 1 || value > WHOLE) {
            throw new IllegalArgumentException("a share is 1 to 100 per cent");
        }
    }

    /** Rounded half up to a fen; no more than an amount can be. */
    public Fen of(Fen amount) {
        return share(amount, value);
    }

    /** The amount and this share of it, rounded half up to a fen. */
    public Fen onTopOf(Fen amount) {
        return share(amount, WHOLE + value);
    }

    private static Fen share(Fen amount, int hundredths) {
        var exact = BigInteger.valueOf(amount.value()).multiply(BigInteger.valueOf(hundredths));
        var rounded = exact.add(BigInteger.valueOf(WHOLE / 2)).divide(BigInteger.valueOf(WHOLE));
        return new Fen(rounded.min(BigInteger.valueOf(Fen.MOST)).longValueExact());
    }
}
