package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.reward.RewardCommand.ClaimReward;
import org.mingcha.command.reward.RewardCommand.WaiveReward;
import org.mingcha.command.reward.RewardRule;
import org.mingcha.command.reward.RewardState;
import org.mingcha.command.seal.ClaimHash;
import org.mingcha.query.casefile.FindCase.FindRewardCase;
import org.mingcha.query.receipts.FindByReceipt;
import org.springframework.http.HttpStatus;

class RewardPagesTest extends SiteTest {

    private static final String PAGE = "/desk/rewards/" + RewardSamples.REWARD;
    private static final String RECEIPT = PaperReceipts.KNOWN;
    private static final Officer CUSTODIAN = with("custodian1", Role.CUSTODIAN);
    private static final Officer FINANCE = with("finance", Role.FINANCE);

    @BeforeEach
    void oneReward() {
        answers.to(FindRewardCase.class, _ -> Optional.of(RewardSamples.claimed()));
        answers.to(
                FindByReceipt.class, _ -> Optional.of(RewardSamples.awarded(RewardState.NOTIFIED)));
    }

    @Test
    void aRewardSaysStepByStepHowItsAmountCameAbout() {
        signedInAs(Staff.OFFICER);

        assertThat(get(PAGE)).contains("某某化工厂", "8,000元", "4,000元", "5,000元", "SD-2021");
        assertThat(get("/en" + PAGE)).contains("Major hazard", "Base: ", "Floor: ");
    }

    @Test
    void aParkedRewardSaysWhatIsMissing() {
        signedInAs(Staff.OFFICER);
        answers.to(FindRewardCase.class, _ -> Optional.of(RewardSamples.parked()));

        assertThat(get("/en" + PAGE)).contains("No penalty is final yet", "SD-2021");
    }

    @Test
    void onlyWhoPaysOutSeesTheWord() {
        signedInAs(CUSTODIAN);
        assertThat(get(PAGE)).contains("three boats", "/desk/acts/verify-claim");

        signedInAs(Staff.HEAD);
        assertThat(get(PAGE)).doesNotContain("three boats", "/desk/acts/verify-claim");
    }

    @Test
    void aCaseThatTheReaderMayNotOpenIsNamedWithoutALink() {
        signedInAs(Staff.OFFICER);
        assertThat(get(PAGE)).contains("href=\"/desk/tips/", "<li><a class=\"govuk-link\"");

        signedInAs(FINANCE);
        assertThat(get(PAGE)).contains("<li><span>举报").doesNotContain("href=\"/desk/tips/");
    }

    @Test
    void theReporterSeesAmountAndLastDay() {
        assertThat(post("/en/status", HttpStatus.OK, "receipt", RECEIPT))
                .contains("5,000 yuan", "20 November 2026", "action=\"/en/status/claim\"");
    }

    @Test
    void whatIsClaimedIsNotOfferedAgain() {
        answers.to(
                FindByReceipt.class, _ -> Optional.of(RewardSamples.awarded(RewardState.CLAIMED)));

        assertThat(post("/status", HttpStatus.OK, "receipt", RECEIPT))
                .doesNotContain("/status/claim", "/status/waive");
    }

    @Test
    void aClaimWantsTheWordThatCollectsIt() {
        assertThat(post("/status/claim", HttpStatus.BAD_REQUEST, "receipt", RECEIPT))
                .contains("id=\"payoutWord-error\"");
        assertThat(outbox.sent).isEmpty();

        post("/status/claim", HttpStatus.OK, "receipt", RECEIPT, "payoutWord", "three boats");
        assertThat(outbox.sent).hasSize(1).first().isInstanceOf(ClaimReward.class);
    }

    @Test
    void aClaimWantsThePassphraseThatWasChosen() {
        var code = Optional.of(new ClaimHash("correct-horse-battery"));
        answers.to(
                FindByReceipt.class,
                _ -> Optional.of(RewardSamples.awarded(RewardState.NOTIFIED, code)));

        assertThat(claimed(HttpStatus.BAD_REQUEST, "")).contains("id=\"passphrase-error\"");
        assertThat(claimed(HttpStatus.BAD_REQUEST, "another")).contains("id=\"passphrase-error\"");
        assertThat(outbox.sent).isEmpty();

        claimed(HttpStatus.OK, "correct-horse-battery");
        assertThat(outbox.sent).hasSize(1);
    }

    private String claimed(HttpStatus expected, String passphrase) {
        return post(
                "/status/claim",
                expected,
                "receipt",
                RECEIPT,
                "payoutWord",
                "three boats",
                "passphrase",
                passphrase);
    }

    @Test
    void aRefusedClaimSaysWhy() {
        outbox.refuse(RewardRule.CLAIM_LAPSED);

        assertThat(
                        post(
                                "/status/claim",
                                HttpStatus.BAD_REQUEST,
                                "receipt",
                                RECEIPT,
                                "payoutWord",
                                "three boats"))
                .contains("govuk-error-summary");
    }

    @Test
    void givingUpWantsAConfirmation() {
        assertThat(post("/status/waive", HttpStatus.BAD_REQUEST, "receipt", RECEIPT))
                .contains("id=\"_confirmWaiver-error\"");
        assertThat(outbox.sent).isEmpty();

        post(
                "/status/waive",
                HttpStatus.OK,
                "receipt",
                RECEIPT,
                "_confirmWaiver",
                "true",
                "_confirmWaiver",
                "false");
        assertThat(outbox.sent).hasSize(1).first().isInstanceOf(WaiveReward.class);
    }

    private static Officer with(String name, Role role) {
        return new Officer(new OfficerId(name), Set.of(role), new DivisionCode("371100"));
    }
}
