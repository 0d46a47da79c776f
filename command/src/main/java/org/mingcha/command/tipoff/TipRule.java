package org.mingcha.command.tipoff;

import org.mingcha.command.Rule;

/** Why something asked of a tip-off is refused. */
public enum TipRule implements Rule {
    ALREADY_DECIDED("tip.already-decided"),
    NOT_ACCEPTED("tip.not-accepted"),
    NOT_BEING_VERIFIED("tip.not-being-verified"),
    /** Two at least (山东省安全生产条例 42). */
    TOO_FEW_OFFICERS("tip.too-few-officers"),
    OFFICER_NOT_ASSIGNED("tip.officer-not-assigned"),
    NO_FINDING("tip.no-finding"),
    SIGNER_VERIFIED("tip.signer-verified"),
    NOT_CONCLUDED("tip.not-concluded"),
    ALREADY_ANSWERED("tip.already-answered"),
    WITHDRAWN("tip.withdrawn"),
    OCCURRED_IN_FUTURE("tip.occurred-in-future"),
    NOT_YET_OVERDUE("tip.not-yet-overdue");

    private final String code;

    TipRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
