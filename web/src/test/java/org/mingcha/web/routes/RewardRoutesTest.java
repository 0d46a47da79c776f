package org.mingcha.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.law.reward.Figures;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.RuleId;
import org.mingcha.command.law.reward.RuleVersion;
import org.mingcha.command.law.reward.Step;
import org.mingcha.command.law.reward.StepKind;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.reward.RewardCommand.ApproveReward;
import org.mingcha.command.reward.RewardCommand.ClaimReward;
import org.mingcha.command.reward.RewardCommand.DecideEligibility;
import org.mingcha.command.reward.RewardCommand.PayReward;
import org.mingcha.command.reward.RewardCommand.WaiveReward;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.reward.RewardState;
import org.mingcha.command.reward.Voucher;
import org.mingcha.command.seal.ClaimHash;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.casefile.FindCase.FindRewardCase;
import org.mingcha.query.casefile.FindCase.FindTipCase;
import org.mingcha.query.casefile.RewardCase;
import org.mingcha.query.casefile.RewardCase.Computed;
import org.mingcha.query.casefile.TipCase;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.FindOpenDates;
import org.mingcha.query.receipts.Award;
import org.mingcha.query.receipts.FindByReceipt;
import org.mingcha.query.receipts.ReceiptStatus;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkPage;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class RewardRoutesTest {

    private static final RewardId REWARD = RewardId.of(Papers.TIP);
    private static final RuleVersion RULE = new RuleVersion(new RuleId("SD-2025"), 2);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private Optional<Award> award =
            Optional.of(
                    new Award(
                            REWARD,
                            RewardState.NOTIFIED,
                            Optional.of(new Fen(4_000_000)),
                            Optional.of(DAY)));

    private Optional<ClaimHash> code = Optional.empty();
    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();

    @BeforeEach
    void oneRewardIsClaimed() {
        routes.answers.to(
                FindRewardCase.class,
                RewardCase.class,
                _ -> Optional.of(reward(RewardState.CLAIMED)));
        routes.answers.to(FindOpenDates.class, DueDate.class, _ -> List.of());
        routes.answers.to(
                FindWork.class, WorkPage.class, _ -> new WorkPage(List.of(), OptionalLong.empty()));
        var holder = routes.receipts.mint();
        routes.answers.to(
                FindByReceipt.class,
                ReceiptStatus.class,
                asked ->
                        Optional.of(status(holder.key()))
                                .filter(_ -> asked.receipt().equals(holder.tag())));
    }

    @Test
    void aRewardShowsHowItsAmountCameAbout() {
        get("/api/desk/rewards/" + REWARD, "officer1")
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        """
                        {"status": "CLAIMED", "tip": "%s", "unitName": "甲化工厂",
                         "calculation": {"amount": 4000000,
                           "rules": [{"rule": {"rule": "SD-2025", "version": 2}}],
                           "figures": {"matter": "MAJOR_HAZARD", "fines": [8000000]},
                           "steps": [{"kind": "BASE", "amount": 4000000}]}}\
                        """
                                .formatted(Papers.TIP));
    }

    @Test
    void onlyWhoVerifiesAndPaysSeesTheWordThatCollectsIt() {
        get("/api/desk/rewards/" + REWARD, "custodian1")
                .expectBody()
                .jsonPath("$.payoutWord")
                .isEqualTo("three boats");
        get("/api/desk/rewards/" + REWARD, "head")
                .expectBody()
                .jsonPath("$.payoutWord")
                .doesNotExist();
    }

    @Test
    void eachActIsOfferedToWhoMayDoIt() {
        get("/api/desk/rewards/" + REWARD, "custodian1")
                .expectBody()
                .jsonPath("$.acts[0]")
                .isEqualTo("verify-claim");
        get("/api/desk/rewards/" + REWARD, "finance")
                .expectBody()
                .jsonPath("$.acts.length()")
                .isEqualTo(0);
    }

    @Test
    void financeAndCustodiansHaveRewardsAsTheirWorkAndNothingElse() {
        for (var who : List.of("finance", "custodian1")) {
            get("/api/desk/worklist", who).expectStatus().isOk();
            get("/api/desk/rewards", who).expectStatus().isOk();
            get("/api/desk/hazards", who).expectStatus().isForbidden();
        }
        assertThat(routes.answers.asked)
                .filteredOn(FindWork.class::isInstance)
                .extracting(asked -> ((FindWork) asked).subject())
                .containsOnly(Subject.REWARD);
    }

    @Test
    void whoPaysSeesNothingOfTheReport() {
        var report = Papers.tip(routes.vault, TipState.FED_BACK);
        routes.answers.to(FindTipCase.class, TipCase.class, _ -> Optional.of(report));

        get("/api/desk/tips/" + Papers.TIP, "finance").expectStatus().isNotFound();
    }

    @Test
    void anAuditorSeesNoReward() {
        get("/api/desk/rewards/" + REWARD, "auditor").expectStatus().isNotFound();
    }

    @Test
    void actsAreReadAsTheContractNamesThem() {
        act("decide-eligibility", "officer1", "\"eligible\": true");
        act("approve-reward", "head", "");
        act("pay-reward", "finance", "\"voucher\": \"2026-1\"");

        assertThat(routes.commands.sent)
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .isInstanceOfSatisfying(
                                                DecideEligibility.class,
                                                d -> assertThat(d.eligible()).isTrue()),
                        second -> assertThat(second).isInstanceOf(ApproveReward.class),
                        third ->
                                assertThat(third)
                                        .isInstanceOfSatisfying(
                                                PayReward.class,
                                                p ->
                                                        assertThat(p.voucher())
                                                                .isEqualTo(new Voucher("2026-1"))));
    }

    @Test
    void theFirstReporterSeesAmountAndLastDay() {
        post("status", "{\"receipt\": \"R-1\"}")
                .expectBody()
                .json(
                        """
                        {"reward": {"status": "NOTIFIED", "amount": 4000000,
                          "claimBy": "2026-11-20"}}\
                        """);
    }

    @Test
    void aClaimSealsTheWordUnderAKeyOfItsOwn() {
        post("claim", "{\"receipt\": \"R-1\", \"payoutWord\": \"three boats\"}")
                .expectStatus()
                .isNoContent();

        var sent = (ClaimReward) routes.commands.sent.getFirst();
        assertThat(sent.reward()).isEqualTo(REWARD);
        assertThat(sent.tip()).isEqualTo(Papers.TIP);
        assertThat(routes.vault.open(KeyName.ofIdentity(REWARD), sent.payout()))
                .isEqualTo("three boats");
    }

    @Test
    void aClaimWithoutAWordIsFaultyAtIt() {
        post("claim", "{\"receipt\": \"R-1\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("payoutWord");
        assertThat(routes.commands.sent).isEmpty();
    }

    @Test
    void aReceiptWithoutARewardClaimsNothing() {
        award = Optional.empty();

        post("claim", "{\"receipt\": \"R-1\", \"payoutWord\": \"three boats\"}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.rule")
                .isEqualTo("reward.not-claimant");
    }

    @Test
    void aPassphraseThatWasChosenIsNeeded() {
        code = Optional.of(new ClaimHash("correct-horse-battery"));
        var right = ", \"passphrase\": \"correct-horse-battery\"}";

        claim("}").expectStatus().isBadRequest();
        claim(", \"passphrase\": \"another\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("passphrase");
        assertThat(routes.commands.sent).isEmpty();
        claim(right).expectStatus().isNoContent();
    }

    @Test
    void whoGuessesTooOftenIsToldWhenToTryAgain() {
        code = Optional.of(new ClaimHash("correct-horse-battery"));
        routes.codes.tired = true;

        claim(", \"passphrase\": \"correct-horse-battery\"}")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueEquals("Retry-After", "2");
    }

    private ResponseSpec claim(String rest) {
        return post("claim", "{\"receipt\": \"R-1\", \"payoutWord\": \"three boats\"" + rest);
    }

    @Test
    void anUnknownReceiptClaimsNothing() {
        post("claim", "{\"receipt\": \"R-77\", \"payoutWord\": \"three boats\"}")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void theReporterMayGiveItUp() {
        post("waive", "{\"receipt\": \"R-1\"}").expectStatus().isNoContent();

        assertThat(routes.commands.sent).containsExactly(new WaiveReward(REWARD, Papers.TIP));
    }

    @Test
    void theRulesAreACatalogue() {
        client.get()
                .uri("/api/catalogue/reward-rules")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items")
                .isArray();
    }

    private ReceiptStatus status(ReporterKey key) {
        return new ReceiptStatus(
                Papers.TIP,
                Papers.NUMBER,
                TipState.FED_BACK,
                key,
                List.of(),
                List.of(),
                List.of(),
                award,
                code,
                List.of(),
                List.of());
    }

    private RewardCase reward(RewardState state) {
        var figures =
                new Figures(
                        Optional.of(Matter.MAJOR_HAZARD),
                        false,
                        List.of(new Fen(8_000_000)),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false);
        var amount = new Fen(4_000_000);
        return new RewardCase(
                REWARD,
                state,
                Papers.TIP,
                Optional.of(Papers.TIP),
                new UnitName("甲化工厂"),
                new DivisionCode("371100"),
                DAY,
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        new Computed(
                                List.of(RULE),
                                figures,
                                List.of(new Step(StepKind.BASE, RULE, amount)),
                                amount)),
                Optional.empty(),
                Optional.of(routes.vault.seal(KeyName.ofIdentity(REWARD), "three boats")),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private void act(String command, String who, String fields) {
        var body =
                "{\"reward\": \"" + REWARD + "\"" + (fields.isEmpty() ? "" : ", " + fields) + "}";
        client.post()
                .uri("/api/desk/commands/" + command)
                .header("Authorization", "Bearer " + who)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private ResponseSpec get(String uri, String who) {
        return client.get().uri(uri).header("Authorization", "Bearer " + who).exchange();
    }

    private ResponseSpec post(String what, String body) {
        return client.post()
                .uri("/api/receipts/" + what)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
