package org.mingcha.command.money;

import org.mingcha.command.Invalid;

/**
 * An amount of money in fen (分), a hundredth of a yuan: 0 to 10^13, so that it stays exact in JSON.
 */
public record Fen(long value) {

    public static final long MOST = 10_000_000_000_000L;

    public Fen {
        if (value < 0 || value > MOST) {
            throw new Invalid("range", 0, MOST);
        }
    }
}
