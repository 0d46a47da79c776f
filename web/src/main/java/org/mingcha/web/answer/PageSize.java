package org.mingcha.web.answer;

import org.mingcha.command.Invalid;

/** How many items: 1 to 200. */
public record PageSize(int value) {

    public static final int MOST = 200;
    public static final PageSize USUAL = new PageSize(50);

    public PageSize {
        if (value < 1 || value > MOST) {
            throw new Invalid("range", 1, MOST);
        }
    }
}
