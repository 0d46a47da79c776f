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
    /** A penalty that was decided meanwhile is the one to be exposed. */
    ANOTHER_PENALTY("exposure.another-penalty"),
    /** A government is exposed under its own name, everybody else under none but the source's. */
    ADDRESSEE_NAME("exposure.addressee-name"),
    NOT_SCREENED("exposure.not-screened"),
    SHARED_WORDING("exposure.shared-wording"),
    TIP_DATE("exposure.tip-date"),
    TIP_NUMBER("exposure.tip-number"),
    CHANNEL_NAMED("exposure.channel-named"),
    PERSONAL_NUMBER("exposure.personal-number"),
    PERSON_NAMED("exposure.person-named"),
    PHOTO_SHOWN("exposure.photo-shown"),
    NOT_TO_BE_HEARD("exposure.not-to-be-heard"),
    ALREADY_CONSULTED("exposure.already-consulted"),
    /** Who was consulted has not answered, and may still do so. */
    PARTY_NOT_HEARD("exposure.party-not-heard"),
    NO_CORRECTION("exposure.no-correction"),
    /** Nobody decides on a correction of their own. */
    OWN_CORRECTION("exposure.own-correction"),
    /** It was drafted anew after it was looked at. */
    CORRECTION_CHANGED("exposure.correction-changed"),
    OBJECTION_PENDING("exposure.objection-pending"),
    NO_OBJECTION("exposure.no-objection");

    private final String code;

    ExposureRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
