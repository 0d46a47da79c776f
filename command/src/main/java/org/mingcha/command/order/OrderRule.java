package org.mingcha.command.order;

import org.mingcha.command.Rule;

/** Why something asked of a rectification order is refused. */
public enum OrderRule implements Rule {
    HAZARD_UNKNOWN("order.hazard-unknown"),
    HAZARD_NOT_REGISTERED("order.hazard-not-registered"),
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
    /** What is listed is asked for 20 working days before its date (青岛市 3+X). */
    LISTED_EXTENSION_TOO_LATE("order.listed-extension-too-late"),
    /** A year at most (青岛市 3+X). */
    BEYOND_LONGEST_CURE("order.beyond-longest-cure"),
    DECIDER_ASKED("order.decider-asked"),
    NOT_REPORTED("order.not-reported"),
    /** Two at least (山东省安全生产条例 42). */
    TOO_FEW_OFFICERS("order.too-few-officers"),
    REPORTER_INSPECTS("order.reporter-inspects"),
    PENALTY_IN_FUTURE("order.penalty-in-future"),
    PENALTY_PENDING("order.penalty-pending"),
    NOTHING_FILED("order.nothing-filed"),
    NO_PENALTY("order.no-penalty"),
    NO_PENALTY_TO_SERVE("order.no-penalty-to-serve"),
    PENALTY_SERVED_BEFORE_DECIDED("order.penalty-served-before-decided"),
    DAILY_FINE_RUNS("order.daily-fine-runs"),
    NOT_FOUND_UNCORRECTED("order.not-found-uncorrected"),
    /** From the day after the order to correct (安全生产法 112). */
    DAILY_FINE_TOO_EARLY("order.daily-fine-too-early"),
    ALREADY_SUSPENDED("order.already-suspended"),
    NOT_SUSPENDED("order.not-suspended"),
    RESUMPTION_NOT_ASKED("order.resumption-not-asked"),
    /** Nothing resumes before consent (安全生产法 65). */
    STILL_SUSPENDED("order.still-suspended"),
    NO_SUPPLY("order.no-supply"),
    CUT_NOT_NOTIFIED("order.cut-not-notified"),
    /** 24 hours after the notice unless urgent (安全生产法 70). */
    CUT_TOO_EARLY("order.cut-too-early"),
    SUPPLIES_NOT_CUT("order.supplies-not-cut"),
    SUPPLIES_STILL_CUT("order.supplies-still-cut"),
    /** The lower government has the duty. */
    RESPONSIBLE_NOT_BELOW("order.responsible-not-below"),
    NOT_LISTED("order.not-listed"),
    STILL_LISTED("order.still-listed"),
    LISTING_FILED("order.listing-filed"),
    LISTING_PUBLISHED("order.listing-published"),
    HAZARD_NOT_CLOSED_OUT("order.hazard-not-closed-out"),
    NO_DELISTING_TO_PUBLISH("order.no-delisting-to-publish"),
    NOT_A_MAJOR_HAZARD("order.not-a-major-hazard"),
    /** 3 in 180 days or 4 in a year (安全生产法 113). */
    TOO_FEW_PENALTIES("order.too-few-penalties"),
    NOT_SATISFIED("order.not-satisfied"),
    CLOSED("order.closed");

    private final String code;

    OrderRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
