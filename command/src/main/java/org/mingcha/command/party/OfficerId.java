package org.mingcha.command.party;

import org.mingcha.command.Invalid;

/** An official's account name: 2 to 32 of {@code a-z 0-9 . _ -}, beginning with a letter. */
public record OfficerId(String value) {

    public OfficerId {
        if (!value.matches("[a-z][a-z0-9._-]{1,31}")) {
            throw new Invalid("officer");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
