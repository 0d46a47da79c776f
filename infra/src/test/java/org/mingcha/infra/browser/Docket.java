package org.mingcha.infra.browser;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.mingcha.infra.story.Visitor;

/**
 * One case of each kind in Rizhao, brought about over the routes for programs; and what opens the
 * first of the reports.
 *
 * @param ids by {@code tip}, {@code hazard}, {@code order}, {@code exposure}, {@code reward},
 *     {@code retaliation}
 */
public record Docket(Map<String, String> ids, String receipt) {

    private static final String RIZHAO = "371100";
    private static final List<String> TWO = List.of("officer1", "officer2");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Docket of(Supplier<URI> server) {
        return new Filling(server).done();
    }

    public String path(String kind) {
        return "/desk/" + kind + "s/" + requireNonNull(ids.get(kind), kind);
    }

    /** Who does what to bring it about. */
    private static final class Filling {

        private final Map<String, String> ids = new TreeMap<>();
        private final Supplier<URI> server;
        private final Visitor reporter;
        private final Visitor head;
        private final Visitor officer;

        Filling(Supplier<URI> server) {
            this.server = server;
            reporter = new Visitor(server);
            head = as("head");
            officer = as("officer1");
        }

        Docket done() {
            var receipt = verified();
            registered();
            ordered();
            published();
            waitFor("retaliation");
            waitFor("reward");
            reported("另一家甲化工厂");
            return new Docket(ids, receipt);
        }

        private String verified() {
            var intake = as("intake");
            var receipt = reported("甲化工厂");
            waitFor("tip", "worklist");
            var tip = id("tip");
            does(intake, "accept-tip", "tip", tip);
            does(intake, "assign-verification", "tip", tip, "officers", TWO);
            does(intake, "write-to-reporter", "tip", tip, "text", "请补充罐区的具体位置。");
            reporter.post("/api/receipts/messages", "receipt", receipt, "text", "在北墙边。").is(204);
            reporter.post("/api/receipts/retaliation", "receipt", receipt, "text", "被停了工。").is(204);
            does(officer, "record-site-check", "tip", tip, "findings", "属实。", "officers", TWO);
            does(
                    officer,
                    "conclude-verification",
                    "tip",
                    tip,
                    "outcome",
                    "SUBSTANTIATED",
                    "summary",
                    "属实。");
            does(head, "sign-conclusion", "tip", tip);
            return receipt;
        }

        private String reported(String unit) {
            return reporter.post(
                            "/api/tip-offs",
                            "kind",
                            "HAZARD",
                            "unitName",
                            unit,
                            "sector",
                            "CHEMICAL",
                            "division",
                            RIZHAO,
                            "place",
                            "一号罐区",
                            "narrative",
                            "安全阀被人拆除，罐区里有人抽烟。",
                            "wantsReward",
                            true,
                            "notice",
                            true)
                    .is(201)
                    .text("receipt");
        }

        private void registered() {
            open(
                    "hazard",
                    "register-hazard",
                    "tip",
                    id("tip"),
                    "source",
                    "TIP_OFF",
                    "unitName",
                    "甲化工厂",
                    "division",
                    RIZHAO,
                    "place",
                    "一号罐区",
                    "description",
                    "安全阀缺失");
            does(
                    officer,
                    "grade-hazard",
                    "hazard",
                    id("hazard"),
                    "level",
                    "MAJOR",
                    "standard",
                    "化工和危险化学品生产经营单位重大生产安全事故隐患判定标准",
                    "clause",
                    "第三条");
        }

        private String id(String kind) {
            return requireNonNull(ids.get(kind), kind);
        }

        private void ordered() {
            open(
                    "order",
                    "issue-order",
                    "hazard",
                    id("hazard"),
                    "matters",
                    List.of("补装安全阀", "罐区禁火"),
                    "legalBasis",
                    "《中华人民共和国安全生产法》第六十五条",
                    "dueOn",
                    today().plusDays(20).toString());
            does(officer, "serve-order", "order", id("order"), "servedOn", today().toString());
        }

        private void published() {
            open(
                    "exposure",
                    "propose-exposure",
                    "basis",
                    "MAJOR_HAZARD",
                    "source",
                    id("hazard"),
                    "division",
                    RIZHAO);
            var it = id("exposure");
            does(head, "draft-exposure", "exposure", it, "title", "安全阀缺失", "text", "某化工厂拆除安全阀。");
            does(as("officer2"), "check-redaction", "exposure", it, "passed", true);
            does(as("legal"), "review-legality", "exposure", it, "passed", true);
            does(as("province"), "approve-exposure", "exposure", it);
            does(officer, "publish-exposure", "exposure", it);
        }

        private void open(String kind, Object... act) {
            var fields = List.of(act).subList(1, act.length).toArray();
            ids.put(kind, officer.does((String) act[0], fields).is(200).text("id"));
        }

        private void waitFor(String kind) {
            waitFor(kind, kind + "s");
        }

        private void waitFor(String kind, String list) {
            var path = "/api/desk/" + list;
            await().atMost(PATIENCE)
                    .until(() -> !head.get(path).is(200).json().path("items").isEmpty());
            ids.put(
                    kind,
                    head.get(path).is(200).json().path("items").path(0).path("id").asString());
        }

        private Visitor as(String account) {
            return new Visitor(server).signedInAs(account);
        }

        private static void does(Visitor who, String act, Object... fields) {
            who.does(act, fields).is(200);
        }

        private static LocalDate today() {
            return LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Asia/Shanghai"));
        }
    }
}
