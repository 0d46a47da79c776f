package org.mingcha.command.tipoff;

import org.mingcha.command.Invalid;

/** By how many days verification is extended: 1 to 30 (registry row T4). */
public record ExtensionDays(int value) {

    public static final int MOST = 30;

    public ExtensionDays {
        if (value < 1 || value > MOST) {
            throw new Invalid("range", 1, MOST);
        }
    }
}
