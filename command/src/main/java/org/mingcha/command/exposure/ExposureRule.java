package org.mingcha.command.exposure;

import org.mingcha.command.Rule;

/** Why something asked of an exposure decision is refused. */
public enum ExposureRule implements Rule {
    SOURCE_UNKNOWN("exposure.source-unknown"),
    BASIS_NOT_MET("exposure.basis-not-met"),
    /** It is exposed where the case lies or above, never elsewhere. */
    SOURCE_ELSEWHERE("exposure.source-elsewhere"),
    NOT_TO_BE_DRAFTED("exposure.not-to-be-drafted"),
    NO_DRAFT("exposure.no-draft"),
    /** The drafter does not check, review or approve their own draft. */
    OWN_DRAFT("exposure.own-draft"),
    REASON_MISSING("exposure.reason-missing"),
    REDACTION_NOT_CHECKED("exposure.redaction-not-checked"),
    NOT_REVIEWED("exposure.not-reviewed"),
    NOT_APPROVED("exposure.not-approved"),
    NOT_PUBLISHED("exposure.not-published"),
    NOT_YET_OVERDUE("exposure.not-yet-overdue");

    private final String code;

    ExposureRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
