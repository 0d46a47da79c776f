package org.mingcha.command;

/** A standard, clause or legal basis as officials cite it: one line of at most 300 characters. */
public record Citation(String value) {

    public static final int LIMIT = 300;

    public Citation {
        value = PlainText.line(value, LIMIT);
    }
}
