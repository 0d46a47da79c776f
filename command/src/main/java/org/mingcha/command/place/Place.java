package org.mingcha.command.place;

import org.mingcha.command.PlainText;

/**
 * Where the hazard is (详细地址), never where a person or device is: one line of at most 300
 * characters.
 */
public record Place(String value) {

    public static final int LIMIT = 300;

    public Place {
        value = PlainText.line(value, LIMIT);
    }
}
