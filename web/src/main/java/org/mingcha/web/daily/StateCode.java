package org.mingcha.web.daily;

import org.mingcha.command.tipoff.TipState;

/**
 * The number of each state in daily status files. Others keep such files, so none is ever given
 * again.
 */
public final class StateCode {

    private StateCode() {}

    public static int of(TipState state) {
        return switch (state) {
            case REGISTERED -> 1;
            case REFUSED -> 2;
            case ACCEPTED -> 3;
            case VERIFYING -> 4;
            case SUBSTANTIATED -> 5;
            case PARTLY_SUBSTANTIATED -> 6;
            case UNSUBSTANTIATED -> 7;
            case UNVERIFIABLE -> 8;
            case CONCLUDED -> 9;
            case FED_BACK -> 10;
            case WITHDRAWN -> 11;
            case MERGED -> 12;
            case DISPUTED -> 13;
            case NOT_CURED -> 14;
            case RECHECKING -> 15;
            case UPHELD -> 16;
            case ARCHIVED -> 17;
        };
    }
}
