package org.mingcha.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Streams;
import org.mingcha.command.party.OfficialAct;

class OfficialActsTest {

    @Test
    void everyOfficialActHasItsNameAndNothingElseHas() {
        var acts = new TreeSet<String>();
        for (var family : Streams.COMMANDS) {
            Arrays.stream(family.getDeclaredClasses())
                    .filter(Class::isRecord)
                    .filter(OfficialAct.class::isAssignableFrom)
                    .map(OfficialActs::name)
                    .forEach(acts::add);
        }

        assertThat(OfficialActs.byName().keySet()).isEqualTo(acts);
    }

    @Test
    void namesAreThoseOfTheContract() {
        assertThat(OfficialActs.byName().keySet())
                .isEqualTo(
                        Set.of(
                                "accept-tip",
                                "refuse-tip",
                                "transfer-tip",
                                "take-over-tip",
                                "return-tip",
                                "merge-tip",
                                "flag-death",
                                "bring-to-government",
                                "record-urgent-measure",
                                "start-verification",
                                "record-conflict",
                                "extend-verification",
                                "order-recheck",
                                "decide-recheck",
                                "propose-malicious-finding",
                                "confirm-malicious-finding",
                                "record-revisit",
                                "archive-tip",
                                "decide-retaliation",
                                "record-retaliation-measure",
                                "hand-over-retaliation",
                                "open-identity",
                                "consent-to-opening",
                                "open-original",
                                "consent-to-original",
                                "receive-original",
                                "receive-identity",
                                "erase-identity",
                                "assign-verification",
                                "record-site-check",
                                "conclude-verification",
                                "sign-conclusion",
                                "feed-back",
                                "write-to-reporter",
                                "register-hazard",
                                "grade-hazard",
                                "submit-plan",
                                "approve-plan",
                                "return-plan",
                                "report-cure",
                                "apply-for-acceptance",
                                "accept-cure",
                                "close-out",
                                "reopen-hazard",
                                "regrade-hazard",
                                "report-directly",
                                "place-guard",
                                "remove-on-spot",
                                "report-progress",
                                "issue-order",
                                "serve-order",
                                "request-extension",
                                "decide-extension",
                                "report-rectified",
                                "re-inspect",
                                "record-penalty",
                                "revoke-penalty",
                                "file-penalty",
                                "drop-penalty",
                                "serve-penalty",
                                "start-daily-fine",
                                "order-suspension",
                                "apply-for-resumption",
                                "consent-to-resumption",
                                "refuse-resumption",
                                "notify-supply-cut",
                                "cut-supplies",
                                "restore-supplies",
                                "list-for-supervision",
                                "file-listing",
                                "publish-listing",
                                "urge",
                                "hold-interview",
                                "delist",
                                "publish-delisting",
                                "propose-closure",
                                "close-order",
                                "decide-eligibility",
                                "set-basis",
                                "confirm-accident-class",
                                "set-figure",
                                "approve-reward",
                                "return-reward",
                                "notify-award",
                                "announce-award",
                                "extend-claim",
                                "verify-claim",
                                "grant-special-reward",
                                "pay-reward",
                                "recover-reward",
                                "propose-exposure",
                                "draft-exposure",
                                "check-redaction",
                                "review-legality",
                                "approve-exposure",
                                "reject-exposure",
                                "publish-exposure",
                                "withdraw-exposure",
                                "consult-party",
                                "hear-party",
                                "correct-exposure",
                                "approve-correction",
                                "object-to-exposure",
                                "decide-objection",
                                "follow-up",
                                "create-account",
                                "change-account",
                                "disable-account",
                                "enable-account",
                                "reset-credentials",
                                "revoke-tokens",
                                "hand-over-work"));
    }

    @Test
    void everyActKnowsTheStreamItChanges() {
        assertThat(OfficialActs.byName().values())
                .allSatisfy(act ->
                        assertThat(OfficialActs.target(act).getType().getSimpleName())
                                .endsWith("Id"));
    }
}
