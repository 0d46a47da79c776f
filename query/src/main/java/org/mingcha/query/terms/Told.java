package org.mingcha.query.terms;

import org.mingcha.command.law.RowId;

/**
 * Which dates whoever reported is told. Not those of what officials arrange among themselves, and
 * none that would tell what nobody has agreed to yet; that one of them was missed is a step.
 */
final class Told {

    private Told() {}

    static boolean isTold(RowId row) {
        return switch (row) {
            case T1, T3, T4, T5, T6, T7, T8, RETALIATION -> true;
            case R1, R2, R3 -> true;
            case H2, O1, O2, O2_COAL, O4, RECTIFICATION, CURE -> true;
            case E1, E2 -> true;
            case T2, T9, H1, H3, TRACKING -> false;
            case O3_ASK, O3_DECIDE, O5_FILE, O5_LIST, O5_DELIST, O6, O7 -> false;
            case E3_OWN, E3_OTHERS, E4, E5, E5_DISHONESTY -> false;
            case P1_DECIDE, P1_SERVE, P1_HEARING -> false;
            case A1, A2, A2_WRITTEN, A3, A4, A4_ROAD_FIRE -> false;
            case A5_REPORT, A5_APPROVE, A5_APPROVE_EXTRAORDINARY, W1 -> false;
        };
    }
}
