package org.mingcha.command.party;

import java.util.regex.Pattern;
import org.mingcha.command.Invalid;

/** An official's account name: 2 to 32 of {@code a-z 0-9 . _ -}, beginning with a letter. */
public record OfficerId(String value) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{1,31}");

    public OfficerId {
        if (!NAME.matcher(value).matches()) {
            throw new Invalid("officer");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
