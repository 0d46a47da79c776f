package org.mingcha.web.session;

import org.mingcha.command.Invalid;

/** What a program sends to be compared, never stored: at most 200 characters, taken as they are. */
public record Secret(String text) {

    private static final int LIMIT = 200;

    public Secret {
        if (text.length() > LIMIT) {
            throw new Invalid("too-long", LIMIT);
        }
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
