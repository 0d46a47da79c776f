package org.mingcha.web.law;

import org.mingcha.command.law.RowId;

/** Under what heading people look for a deadline. */
enum Chapter {
    REPORTS,
    CURE,
    REWARDS,
    EXPOSURES,
    PENALTIES,
    ACCIDENTS;

    static Chapter of(RowId row) {
        return switch (row) {
            case T1, T2, T3, T4, T5, T6, T7, T8, T9, RETALIATION -> REPORTS;
            case R1, R2, R3 -> REWARDS;
            case H1, H2, H3, O1, O2, O2_COAL, O3_ASK, O3_DECIDE, O4 -> CURE;
            case O5_FILE, O5_LIST, O5_DELIST, W1, RECTIFICATION, CURE, TRACKING -> CURE;
            case E1, E2, E3_OWN, E3_OTHERS, E4, E5, E5_DISHONESTY -> EXPOSURES;
            case O6, O7, P1_DECIDE, P1_SERVE, P1_HEARING -> PENALTIES;
            case A1, A2, A2_WRITTEN, A3, A4, A4_ROAD_FIRE -> ACCIDENTS;
            case A5_REPORT, A5_APPROVE, A5_APPROVE_EXTRAORDINARY -> ACCIDENTS;
        };
    }
}
