package org.mingcha.web.casefile;

import org.mingcha.query.worklist.Subject;

/** How the catalogues call the states of each kind of case. */
public final class StateNames {

    private StateNames() {}

    /** What stands there before the name of a state. */
    public static String of(Subject subject) {
        return switch (subject) {
            case TIP -> "tip-state.";
            case HAZARD -> "hazard-state.";
            case ORDER -> "order-state.";
            case EXPOSURE -> "exposure-state.";
            case REWARD -> "reward-state.";
            case RETALIATION -> "retaliation-state.";
        };
    }
}
