package org.mingcha.command.hazard;

import org.mingcha.command.Rule;

/** Why something asked of a hazard is refused. */
public enum HazardRule implements Rule {
    TIP_NOT_SUBSTANTIATED("hazard.tip-not-substantiated"),
    TIP_WITHOUT_TIP_SOURCE("hazard.tip-and-source-disagree"),
    ALREADY_GRADED("hazard.already-graded"),
    NOT_GRADED("hazard.not-graded"),
    NO_PLAN("hazard.no-plan"),
    /** Any of the five elements is missing (五落实). */
    PLAN_INCOMPLETE("hazard.plan-incomplete"),
    PLAN_DATE_PAST("hazard.plan-date-past"),
    PLAN_NOT_APPROVED("hazard.plan-not-approved"),
    APPROVER_SUBMITTED("hazard.approver-submitted"),
    CURE_NOT_REPORTED("hazard.cure-not-reported"),
    ACCEPTANCE_NOT_APPLIED("hazard.acceptance-not-applied"),
    /** Two at least (山东省安全生产条例 42). */
    TOO_FEW_OFFICERS("hazard.too-few-officers"),
    CURER_ACCEPTS("hazard.curer-accepts"),
    ACCEPTANCE_NOT_PASSED("hazard.acceptance-not-passed"),
    NOT_CLOSED_OUT("hazard.not-closed-out"),
    NOT_YET_OVERDUE("hazard.not-yet-overdue");

    private final String code;

    HazardRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
