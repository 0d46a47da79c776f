package org.mingcha.command.law.reward;

import org.mingcha.command.Invalid;

/** Which of a rule's tiers or bands it is, counted from the highest: 1 to 9. */
public record Grade(int value) {

    public static final int MOST = 9;

    public Grade {
        if (value < 1 || value > MOST) {
            throw new Invalid("range", 1, MOST);
        }
    }
}
