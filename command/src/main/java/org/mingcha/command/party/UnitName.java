package org.mingcha.command.party;

import org.mingcha.command.PlainText;

/** The reported unit (被举报单位), as people call it: one line of at most 200 characters. */
public record UnitName(String value) {

    public static final int LIMIT = 200;

    public UnitName {
        value = PlainText.line(value, LIMIT);
    }
}
