package org.mingcha.command.law.reward;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.money.Fen;

/** Figures beside each other. */
final class Rates {

    private Rates() {}

    /**
     * @throws IllegalArgumentException if the lower figure is above the upper one
     */
    static void requireOrder(Optional<Fen> lower, Optional<Fen> upper) {
        if (lower.isPresent() && upper.isPresent() && less(upper.get(), lower.get())) {
            throw new IllegalArgumentException("the lower figure is above the upper one");
        }
    }

    static boolean less(Fen a, Fen b) {
        return a.value() < b.value();
    }

    static Fen atLeast(Fen amount, Fen floor) {
        return less(amount, floor) ? floor : amount;
    }

    static Fen atMost(Fen amount, Fen cap) {
        return less(cap, amount) ? cap : amount;
    }

    /** All of them together; no more than an amount can be. */
    static Fen sum(List<Fen> amounts) {
        long sum = 0;
        for (var amount : amounts) {
            sum = Math.min(Fen.MOST, sum + amount.value());
        }
        return new Fen(sum);
    }
}
