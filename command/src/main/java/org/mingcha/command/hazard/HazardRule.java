package org.mingcha.command.hazard;

import org.mingcha.command.Rule;

/** Why something asked of a hazard is refused. */
public enum HazardRule implements Rule {
    TIP_NOT_SUBSTANTIATED("hazard.tip-not-substantiated"),
    TIP_WITHOUT_TIP_SOURCE("hazard.tip-and-source-disagree"),
    /** Its source stays what it was found by. */
    FOUND_BY_ANOTHER_TIP("hazard.found-by-another-tip"),
    NOT_REGISTERED("hazard.not-registered"),
    ALREADY_REGISTERED("hazard.already-registered"),
    ALREADY_GRADED("hazard.already-graded"),
    NOT_GRADED("hazard.not-graded"),
    /** Before the first grading there is nothing to change; after closing out it is reopened. */
    NOT_TO_BE_REGRADED("hazard.not-to-be-regraded"),
    NOT_MAJOR("hazard.not-major"),
    NOT_TO_BE_GUARDED("hazard.not-to-be-guarded"),
    NOT_TO_BE_REMOVED("hazard.not-to-be-removed"),
    MAJOR_NOT_REMOVED_AT_ONCE("hazard.major-not-removed-at-once"),
    NO_PLAN("hazard.no-plan"),
    /** Any of the five elements is missing (五落实). */
    PLAN_INCOMPLETE("hazard.plan-incomplete"),
    /** The sixth part, which the plan of a major hazard has (总局令16). */
    PLAN_WITHOUT_GOALS("hazard.plan-without-goals"),
    NOT_GUARDED("hazard.not-guarded"),
    PLAN_DATE_PAST("hazard.plan-date-past"),
    PLAN_NOT_APPROVED("hazard.plan-not-approved"),
    APPROVER_SUBMITTED("hazard.approver-submitted"),
    NOT_BEING_CURED("hazard.not-being-cured"),
    CURE_NOT_REPORTED("hazard.cure-not-reported"),
    ACCEPTANCE_NOT_APPLIED("hazard.acceptance-not-applied"),
    /** Two at least (山东省安全生产条例 42). */
    TOO_FEW_OFFICERS("hazard.too-few-officers"),
    CURER_ACCEPTS("hazard.curer-accepts"),
    ACCEPTANCE_NOT_PASSED("hazard.acceptance-not-passed"),
    /** Nothing resumes before consent (安全生产法 65). */
    STILL_SUSPENDED("hazard.still-suspended"),
    EVIDENCE_WITHOUT_FINDING("hazard.evidence-without-finding"),
    EVIDENCE_WITHOUT_LEVEL("hazard.evidence-without-level"),
    EVIDENCE_WITHOUT_GUARD("hazard.evidence-without-guard"),
    EVIDENCE_WITHOUT_PLAN("hazard.evidence-without-plan"),
    EVIDENCE_WITHOUT_CURE("hazard.evidence-without-cure"),
    EVIDENCE_WITHOUT_ACCEPTANCE("hazard.evidence-without-acceptance"),
    NOT_CLOSED_OUT("hazard.not-closed-out");

    private final String code;

    HazardRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
