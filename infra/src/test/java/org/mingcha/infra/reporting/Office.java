package org.mingcha.infra.reporting;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingcha.command.law.CivilTime;
import org.mingcha.infra.story.Visitor;
import tools.jackson.databind.JsonNode;

/** What officials do meanwhile, over the routes for programs. */
final class Office {

    private static final List<String> TWO = List.of("officer1", "officer2");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<Visitor> door;
    private final Map<String, Visitor> signedIn = new HashMap<>();

    Office(Supplier<Visitor> door) {
        this.door = door;
    }

    /** A report that was told by a program, of which the receipt is given. */
    String reported(String unit) {
        return door.get()
                .post(
                        "/api/tip-offs",
                        "kind",
                        "HAZARD",
                        "unitName",
                        unit,
                        "sector",
                        "CHEMICAL",
                        "division",
                        "371102",
                        "place",
                        "一号罐区",
                        "narrative",
                        "安全阀被人拆除。",
                        "wantsReward",
                        false,
                        "notice",
                        true)
                .is(201)
                .text("receipt");
    }

    /** The report of that unit. */
    String tipOf(String unit) {
        return found("/api/desk/worklist?size=200", unit, "tip");
    }

    void writes(String tip, String text) {
        does("intake", "write-to-reporter", "tip", tip, "text", text);
    }

    void accepts(String tip) {
        does("intake", "accept-tip", "tip", tip);
        does("intake", "assign-verification", "tip", tip, "officers", TWO);
    }

    void concludes(String tip, String outcome) {
        does("officer1", "record-site-check", "tip", tip, "findings", "已到现场。", "officers", TWO);
        does(
                "officer1",
                "conclude-verification",
                "tip",
                tip,
                "outcome",
                outcome,
                "summary",
                "已核查。");
        does("head", "sign-conclusion", "tip", tip);
    }

    void answers(String tip) {
        does(
                "intake",
                "feed-back",
                "tip",
                tip,
                "conclusion",
                "见核查结论",
                "account",
                "已到现场核查。",
                "disposal",
                "依法处理。",
                "rewardable",
                true);
    }

    void penalises(String tip, String unit) {
        var hazard =
                does(
                        "officer1",
                        "register-hazard",
                        "tip",
                        tip,
                        "source",
                        "TIP_OFF",
                        "unitName",
                        unit,
                        "division",
                        "371102",
                        "place",
                        "一号罐区",
                        "description",
                        "安全阀缺失");
        does(
                "officer1",
                "grade-hazard",
                "hazard",
                hazard,
                "level",
                "MAJOR",
                "standard",
                "重大事故隐患判定标准",
                "clause",
                "第三条");
        var order =
                does(
                        "officer1",
                        "issue-order",
                        "hazard",
                        hazard,
                        "matters",
                        List.of("补装安全阀"),
                        "legalBasis",
                        "《安全生产法》第六十五条",
                        "dueOn",
                        today().plusDays(20).toString());
        does("officer1", "serve-order", "order", order, "servedOn", today().toString());
        does(
                "legal",
                "record-penalty",
                "order",
                order,
                "fine",
                8_000_000,
                "decidedOn",
                today().toString());
    }

    /** Up to the notice that it can be claimed; the reward is given. */
    String awards(String unit) {
        var reward = found("/api/desk/rewards?size=200", unit, "id");
        does(
                "officer1",
                "set-basis",
                "reward",
                reward,
                "matter",
                "MAJOR_HAZARD",
                "fire",
                false,
                "finesComplete",
                true);
        does("officer1", "decide-eligibility", "reward", reward, "eligible", true);
        await().atMost(PATIENCE)
                .until(() -> "CALCULATED".equals(reward(reward).path("status").asString()));
        does("head", "approve-reward", "reward", reward);
        does("intake", "notify-award", "reward", reward);
        return reward;
    }

    void pays(String reward) {
        does("custodian1", "verify-claim", "reward", reward, "verified", true, "insider", false);
        does("finance", "pay-reward", "reward", reward, "voucher", "PZ-" + reward.substring(7, 13));
    }

    /** Until whoever holds the receipt would see that event. */
    void untilShown(String receipt, String event) {
        var reporter = door.get();
        await().atMost(PATIENCE)
                .until(() ->
                        reporter.post("/api/receipts/status", "receipt", receipt)
                                .is(200)
                                .json()
                                .path("timeline")
                                .valueStream()
                                .anyMatch(step -> step.path("what").asString().equals(event)));
    }

    /** In yuan, as people write it. */
    String amountOf(String reward) {
        return "%,d".formatted(reward(reward).path("calculation").path("amount").asLong() / 100);
    }

    private JsonNode reward(String reward) {
        return as("head").get("/api/desk/rewards/" + reward).is(200).json();
    }

    private String found(String list, String unit, String field) {
        return await().atMost(PATIENCE)
                .until(() -> search(list, unit, field), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> search(String list, String unit, String field) {
        return as("head")
                .get(list)
                .is(200)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("unitName").asString().equals(unit))
                .map(item -> item.path(field).asString())
                .findFirst();
    }

    private String does(String who, String act, Object... fields) {
        return as(who).does(act, fields).is(200).text("id");
    }

    private Visitor as(String account) {
        return signedIn.computeIfAbsent(account, door.get()::signedInAs);
    }

    private static LocalDate today() {
        return CivilTime.today(Clock.systemUTC());
    }
}
