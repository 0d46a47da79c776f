package org.mingcha.command.party;

import org.mingcha.command.PlainText;

/** A desk or department within a division (承办机构), as people call it: one line, 100 characters. */
public record Desk(String value) {

    public static final int LIMIT = 100;

    public Desk {
        value = PlainText.line(value, LIMIT);
    }
}
