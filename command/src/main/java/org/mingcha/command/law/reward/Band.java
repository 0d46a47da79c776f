package org.mingcha.command.law.reward;

import java.util.Optional;
import org.mingcha.command.money.Fen;

/**
 * Between what two figures the reward for a situation of the list lies.
 *
 * @param situations how many of the list are in it
 */
public record Band(Fen min, Fen max, int situations) {

    public Band {
        Rates.requireOrder(Optional.of(min), Optional.of(max));
        if (situations < 1) {
            throw new IllegalArgumentException("a band has at least one situation");
        }
    }

    Fen clamp(Fen amount) {
        return Rates.atMost(Rates.atLeast(amount, min), max);
    }
}
