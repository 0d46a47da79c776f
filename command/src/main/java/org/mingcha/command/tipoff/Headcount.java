package org.mingcha.command.tipoff;

import org.mingcha.command.Invalid;

/** A number of people: 0 to 10,000. */
public record Headcount(int value) {

    public static final int MOST = 10_000;

    public Headcount {
        if (value < 0 || value > MOST) {
            throw new Invalid("range", 0, MOST);
        }
    }
}
