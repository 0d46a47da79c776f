package org.mingcha.command.law.reward;

import org.mingcha.command.place.DivisionCode;

/** Whose rules they are; the more specific come later. */
public enum Regime {
    /** The nation's. */
    CN,
    /** Shandong's (山东省). */
    SD;

    private static final DivisionCode SHANDONG = new DivisionCode("370000");

    boolean covers(DivisionCode accepting) {
        return switch (this) {
            case CN -> true;
            case SD -> SHANDONG.covers(accepting);
        };
    }
}
