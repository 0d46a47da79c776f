package org.mingcha.command.exposure;

import org.mingcha.command.PlainText;

/** Where a case was made public, with its address if it has one: one line of 300 characters. */
public record Medium(String value) {

    private static final int LIMIT = 300;

    public Medium {
        value = PlainText.line(value, LIMIT);
    }
}
