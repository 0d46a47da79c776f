package org.mingcha.command.reward;

import org.mingcha.command.Rule;

/** Why something asked of a reward is refused. */
public enum RewardRule implements Rule {
    NOT_SUBSTANTIATED("reward.not-substantiated"),
    NO_VALID_REPORTER("reward.no-valid-reporter"),
    ELIGIBILITY_DECIDED("reward.eligibility-decided"),
    REASON_MISSING("reward.reason-missing"),
    REASON_WITHOUT_DENIAL("reward.reason-without-denial"),
    ALREADY_APPROVED("reward.already-approved"),
    FIGURE_NOT_ASKED("reward.figure-not-asked"),
    FIGURE_OUT_OF_RANGE("reward.figure-out-of-range"),
    NOT_AN_ACCIDENT("reward.not-an-accident"),
    CLASS_BELOW_DEATHS("reward.class-below-deaths"),
    NOT_CALCULATED("reward.not-calculated"),
    /** Whoever decided what the amount follows from does not approve it. */
    APPROVER_CALCULATED("reward.approver-calculated"),
    NOT_APPROVED("reward.not-approved"),
    NOT_NOTIFIED("reward.not-notified"),
    NOT_CLAIMANT("reward.not-claimant"),
    ALREADY_CLAIMED("reward.already-claimed"),
    CLAIM_LAPSED("reward.claim-lapsed"),
    NOT_CLAIMED("reward.not-claimed"),
    NOT_VERIFIED("reward.not-verified"),
    NOT_AN_INSIDER("reward.not-an-insider"),
    NO_SPECIAL_RULE("reward.no-special-rule"),
    NOT_PAYABLE("reward.not-payable"),
    /** Nobody pays out what they approved or verified themselves. */
    PAYER_DECIDED("reward.payer-decided"),
    /** A matter is paid for once, by whatever of its tip-offs it went then. */
    MATTER_PAID("reward.matter-paid"),
    NOT_PAID("reward.not-paid"),
    ENDED("reward.ended");

    private final String code;

    RewardRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
