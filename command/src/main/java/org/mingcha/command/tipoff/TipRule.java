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
    NOT_TRANSFERABLE("tip.not-transferable"),
    TRANSFER_TO_ITSELF("tip.transfer-to-itself"),
    TRANSFER_PENDING("tip.transfer-pending"),
    /** After three returns. */
    LEVEL_ABOVE_DECIDES("tip.level-above-decides"),
    NOT_OFFERED("tip.not-offered"),
    SENDER_RECEIVES("tip.sender-receives"),
    NOT_MERGEABLE("tip.not-mergeable"),
    MERGE_ONTO_ITSELF("tip.merge-onto-itself"),
    TARGET_UNKNOWN("tip.target-unknown"),
    TARGET_NOT_OPEN("tip.target-not-open"),
    HAS_MERGED("tip.has-merged"),
    TARGET_NOT_FLAGGED("tip.target-not-flagged"),
    ALREADY_CONCLUDED("tip.already-concluded"),
    ALREADY_FLAGGED("tip.already-flagged"),
    NOT_FLAGGED("tip.not-flagged"),
    /** 安全生产法 73: a county-or-above government; a function zone is none. */
    GOVERNMENT_CONCLUDES("tip.government-concludes"),
    NO_MEASURE_DUE("tip.no-measure-due"),
    OFFICER_CONFLICTED("tip.officer-conflicted"),
    ALREADY_STARTED("tip.already-started"),
    ALREADY_EXTENDED("tip.already-extended"),
    EXTENSION_TOO_LATE("tip.extension-too-late"),
    NOT_FED_BACK("tip.not-fed-back"),
    OBJECTION_TOO_LATE("tip.objection-too-late"),
    ALREADY_DISPUTED("tip.already-disputed"),
    OBJECTION_DECIDED("tip.objection-decided"),
    NOTHING_TO_CURE("tip.nothing-to-cure"),
    NOT_DISPUTED("tip.not-disputed"),
    NO_RECHECK("tip.no-recheck"),
    LEVEL_ABOVE_RECHECKS("tip.level-above-rechecks"),
    RECHECKER_VERIFIED("tip.rechecker-verified"),
    NOT_UNSUBSTANTIATED("tip.not-unsubstantiated"),
    MALICE_PROPOSED("tip.malice-proposed"),
    MALICE_NOT_PROPOSED("tip.malice-not-proposed"),
    PROPOSER_CONFIRMS("tip.proposer-confirms"),
    NOT_TO_BE_ARCHIVED("tip.not-to-be-archived"),
    OBJECTION_POSSIBLE("tip.objection-possible"),
    DATE_STILL_RUNS("tip.date-still-runs"),
    OPENING_ASKED("tip.opening-asked"),
    OPENING_NOT_ASKED("tip.opening-not-asked"),
    ASKER_CONSENTS("tip.asker-consents"),
    IDENTITY_NEEDED("tip.identity-needed"),
    IDENTITY_GONE("tip.identity-gone"),
    EVIDENCE_UNKNOWN("tip.evidence-unknown"),
    ORIGINAL_ASKED("tip.original-asked"),
    ORIGINAL_NOT_ASKED("tip.original-not-asked"),
    IDENTITY_NOT_OPENED("tip.identity-not-opened"),
    ORIGINAL_NOT_OPENED("tip.original-not-opened");

    private final String code;

    TipRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
