package org.mingcha.command.order;

import org.mingcha.command.Rule;

/** Why something asked of a rectification order is refused. */
public enum OrderRule implements Rule {
    HAZARD_UNKNOWN("order.hazard-unknown"),
    HAZARD_CLOSED("order.hazard-closed"),
    NO_MATTER("order.no-matter"),
    DUE_IN_PAST("order.due-in-past"),
    ALREADY_SERVED("order.already-served"),
    NOT_SERVED("order.not-served"),
    SERVED_BEFORE_ISSUED("order.served-before-issued"),
    SERVED_IN_FUTURE("order.served-in-future"),
    EXTENSION_NOT_ASKED("order.extension-not-asked"),
    EXTENSION_TOO_LATE("order.extension-too-late"),
    EXTENSION_NOT_LATER("order.extension-not-later"),
    DECIDER_ASKED("order.decider-asked"),
    NOT_REPORTED("order.not-reported"),
    /** Two at least (山东省安全生产条例 42). */
    TOO_FEW_OFFICERS("order.too-few-officers"),
    REPORTER_INSPECTS("order.reporter-inspects"),
    PENALTY_IN_FUTURE("order.penalty-in-future"),
    NO_PENALTY("order.no-penalty"),
    NOT_SATISFIED("order.not-satisfied"),
    CLOSED("order.closed"),
    NOT_YET_OVERDUE("order.not-yet-overdue");

    private final String code;

    OrderRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
