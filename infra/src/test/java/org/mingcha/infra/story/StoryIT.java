package org.mingcha.infra.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.log.GoVerifier;
import org.mingcha.infra.story.Visitor.Answer;
import tools.jackson.databind.JsonNode;

/** One report from the form to the closed loop, told over HTTP on the packaged jar. */
class StoryIT {

    private static final LocalDate TODAY =
            LocalDate.ofInstant(java.time.Clock.systemUTC().instant(), ZoneId.of("Asia/Shanghai"));
    private static final LocalDate DUE = TODAY.plusDays(10);
    private static final List<String> TWO = List.of("officer1", "officer2");

    /** Before the first report, the evaluation accounts are founded. */
    private static final int FIRST = 13;

    @TempDir Path folder;

    @Test
    void illegallyStoredChemicalsAreReportedCuredAndExposed() {
        try (var server = PackagedServer.over(folder.resolve("data"))) {
            var reporter = new Visitor(server::address);
            var intake = new Visitor(server::address).signedInAs("intake");
            var officer1 = new Visitor(server::address).signedInAs("officer1");
            var officer2 = new Visitor(server::address).signedInAs("officer2");
            var head = new Visitor(server::address).signedInAs("head");
            var legal = new Visitor(server::address).signedInAs("legal");
            var auditor = new Visitor(server::address).signedInAs("auditor");

            // A worker reports what lies behind the shed.
            Answer filed = reporter.post("/api/tip-offs", report()).is(201);
            String receipt = filed.text("receipt");
            assertThat(LocalDate.parse(filed.text("acceptBy"))).isAfter(TODAY);
            assertThat(status(reporter, receipt)).isEqualTo("REGISTERED");
            reporter.post("/api/receipts/status", "receipt", "00000-00000-00000-00000-0").is(404);

            // With the receipt they take a proof, which needs no server to hold.
            Path key = written("log-key", reporter.get("/log/key").is(200).body());
            isProven(proofTaken(reporter, receipt), key, receipt);

            // The desk accepts it; only intake may, and only once.
            String tip = onlyTip(intake);
            officer1.does("accept-tip", "tip", tip).isRefusedBy(403, "authority.role");
            new Visitor(server::address)
                    .signedInAs("city2")
                    .does("accept-tip", "tip", tip)
                    .isRefusedBy(403, "authority.division");
            intake.does("accept-tip", "tip", tip).is(200);
            intake.does("accept-tip", "tip", tip).isRefusedBy(422, "tip.already-decided");
            intake.does("write-to-reporter", "tip", tip, "text", "请补充仓库的具体位置。").is(200);
            reporter.post("/api/receipts/messages", "receipt", receipt, "text", "在厂区北墙外的铁皮房里。")
                    .is(204);

            // Two officers verify it on site.
            intake.does("assign-verification", "tip", tip, "officers", List.of("officer1"))
                    .isRefusedBy(422, "tip.too-few-officers");
            intake.does("assign-verification", "tip", tip, "officers", TWO).is(200);
            officer1.does(
                            "record-site-check",
                            "tip",
                            tip,
                            "findings",
                            "现场存放甲醇约12吨，无许可。",
                            "officers",
                            TWO)
                    .is(200);
            officer1.does(
                            "conclude-verification",
                            "tip",
                            tip,
                            "outcome",
                            "SUBSTANTIATED",
                            "summary",
                            "属实。")
                    .is(200);

            server.killAndStartAgain();
            assertThat(status(reporter, receipt)).isEqualTo("SUBSTANTIATED");
            isProven(proofTaken(reporter, receipt), key, receipt);

            officer1.does("sign-conclusion", "tip", tip).isRefusedBy(403, "authority.role");
            head.does("sign-conclusion", "tip", tip).is(200);
            intake.does(
                            "feed-back",
                            "tip",
                            tip,
                            "conclusion",
                            "查实",
                            "account",
                            "已现场核查。",
                            "disposal",
                            "责令限期整改。",
                            "rewardable",
                            true)
                    .is(200);
            reporter.post("/api/receipts/withdraw", "receipt", receipt)
                    .isRefusedBy(422, "tip.already-answered");

            // It is a major hazard, and is ordered to be cured by a date.
            String hazard =
                    officer1.does(
                                    "register-hazard",
                                    "tip",
                                    tip,
                                    "source",
                                    "TIP_OFF",
                                    "unitName",
                                    "东港某化工经营部",
                                    "division",
                                    "371102",
                                    "place",
                                    "海滨路88号院内",
                                    "description",
                                    "违规储存危险化学品")
                            .is(200)
                            .text("id");
            officer1.does(
                            "grade-hazard",
                            "hazard",
                            hazard,
                            "level",
                            "MAJOR",
                            "standard",
                            "危险化学品重大隐患判定标准",
                            "clause",
                            "第三条")
                    .is(200);
            officer1.does("report-directly", "hazard", hazard, "to", "PROVINCE").is(200);
            String order =
                    officer1.does(
                                    "issue-order",
                                    "hazard",
                                    hazard,
                                    "matters",
                                    List.of("立即转移甲醇", "停止储存"),
                                    "legalBasis",
                                    "安全生产法第六十五条",
                                    "dueOn",
                                    DUE)
                            .is(200)
                            .text("id");
            officer1.does("serve-order", "order", order, "servedOn", TODAY).is(200);
            officer1.does(
                            "request-extension",
                            "order",
                            order,
                            "until",
                            DUE.plusDays(5),
                            "reason",
                            "运输车辆不足")
                    .is(200);
            officer1.does("decide-extension", "order", order, "granted", true, "reason", "同意")
                    .isRefusedBy(403, "authority.role");
            head.does("decide-extension", "order", order, "granted", true, "reason", "同意").is(200);

            // The plan needs all five elements before it can be approved.
            officer1.does("close-out", "hazard", hazard, "rootCause", "x")
                    .isRefusedBy(403, "authority.role");
            head.does("close-out", "hazard", hazard, "rootCause", "x")
                    .isRefusedBy(422, "hazard.acceptance-not-passed");
            officer1.does(
                            "submit-plan",
                            "hazard",
                            hazard,
                            "measures",
                            "转移",
                            "responsible",
                            "张经理",
                            "deadline",
                            DUE)
                    .is(200);
            head.does("approve-plan", "hazard", hazard).isRefusedBy(422, "hazard.plan-incomplete");
            head.does("return-plan", "hazard", hazard, "reason", "缺资金与预案").is(200);
            officer1.does(
                            "submit-plan",
                            "hazard",
                            hazard,
                            "measures",
                            "转移",
                            "responsible",
                            "张经理",
                            "funds",
                            "3万元",
                            "deadline",
                            DUE,
                            "contingency",
                            "泄漏处置预案",
                            "goals",
                            "院内不再储存甲醇")
                    .is(200);
            head.does("approve-plan", "hazard", hazard).isRefusedBy(422, "hazard.not-guarded");
            officer1.does("place-guard", "hazard", hazard, "measures", "已撤人、设置警戒").is(200);
            head.does("approve-plan", "hazard", hazard).is(200);

            Instant ordered = java.time.Clock.systemUTC().instant();
            server.killAndStartAgain();

            // Cured, re-inspected, accepted by two who did not cure it, closed out.
            officer1.does("report-rectified", "order", order, "account", "已全部转移").is(200);
            officer2.does(
                            "re-inspect",
                            "order",
                            order,
                            "officers",
                            List.of("officer2"),
                            "satisfied",
                            true,
                            "account",
                            "x")
                    .isRefusedBy(422, "order.too-few-officers");
            officer2.does(
                            "re-inspect",
                            "order",
                            order,
                            "officers",
                            List.of("officer2", "officer3"),
                            "satisfied",
                            true,
                            "account",
                            "复查合格")
                    .is(200);
            officer2.does("close-order", "order", order).is(200);
            officer1.does("report-cure", "hazard", hazard, "account", "治理完成").is(200);
            officer1.does("apply-for-acceptance", "hazard", hazard).is(200);
            officer2.does(
                            "accept-cure",
                            "hazard",
                            hazard,
                            "officers",
                            TWO,
                            "passed",
                            true,
                            "account",
                            "x")
                    .isRefusedBy(422, "hazard.curer-accepts");
            officer2.does(
                            "accept-cure",
                            "hazard",
                            hazard,
                            "officers",
                            List.of("officer2", "officer3"),
                            "passed",
                            true,
                            "account",
                            "验收合格")
                    .is(200);
            head.does("close-out", "hazard", hazard, "rootCause", "负责人不了解许可要求").is(200);

            // Exposed, after four other eyes.
            String exposure =
                    officer1.does(
                                    "propose-exposure",
                                    "basis",
                                    "MAJOR_HAZARD",
                                    "source",
                                    hazard,
                                    "division",
                                    "371102")
                            .is(200)
                            .text("id");
            head.does(
                            "draft-exposure",
                            "exposure",
                            exposure,
                            "title",
                            "违规储存危险化学品",
                            "text",
                            "某经营部无许可储存甲醇。")
                    .is(200);
            head.does("check-redaction", "exposure", exposure, "passed", true)
                    .isRefusedBy(422, "exposure.own-draft");
            officer2.does("check-redaction", "exposure", exposure, "passed", true).is(200);
            legal.does("review-legality", "exposure", exposure, "passed", true).is(200);
            head.does("approve-exposure", "exposure", exposure)
                    .isRefusedBy(422, "exposure.own-draft");
            officer1.does("publish-exposure", "exposure", exposure)
                    .isRefusedBy(422, "exposure.not-approved");
            new Visitor(server::address)
                    .signedInAs("province")
                    .does("approve-exposure", "exposure", exposure)
                    .is(200);
            officer1.does("publish-exposure", "exposure", exposure).is(200);
            assertThat(
                            reporter.get("/api/exposures")
                                    .is(200)
                                    .json()
                                    .path("items")
                                    .get(0)
                                    .path("title")
                                    .asString())
                    .isEqualTo("违规储存危险化学品");

            // The reporter saw each step; the auditor sees every event without a gap.
            Answer seen =
                    reporter.post(
                                    "/api/receipts/status",
                                    "receipt",
                                    receipt.toLowerCase().replace("-", " "))
                            .is(200);
            assertThat(steps(seen))
                    .containsSubsequence(
                            "TipRegistered",
                            "TipAccepted",
                            "TipSubstantiated",
                            "ResultFedBack",
                            "HazardRegistered",
                            "OrderIssued",
                            "ExtensionGranted",
                            "OrderSatisfied",
                            "HazardClosedOut",
                            "ExposurePublished");
            assertThat(seen.json().path("messages")).hasSize(2);
            intake.get("/api/audit/events").is(403);
            List<JsonNode> events =
                    auditor.get("/api/audit/events?from=0&limit=1000").is(200).lines();
            assertThat(events.stream().map(e -> e.path("index").asLong()))
                    .containsExactlyElementsOf(LongStream.range(0, events.size()).boxed().toList());
            assertThat(
                            events.stream()
                                    .skip(FIRST)
                                    .map(e -> e.path("event").path("name").asString()))
                    .startsWith("TipSubmitted", "TipRegistered", "TipAccepted")
                    .endsWith("ExposureApproved", "ExposurePublished", "ExposureReleased");
            assertThat(owedAt(ordered, auditor))
                    .containsExactlyInAnyOrder(
                            hazard + " CURING officer1 " + DUE,
                            order + " SERVED officer1 " + DUE.plusDays(5),
                            onlyReward(officer1) + " OPENED  ");
            assertThat(owedAt(java.time.Clock.systemUTC().instant(), auditor))
                    .containsExactly(onlyReward(officer1) + " OPENED  ");
            assertThat(stateOf(tip + "?asOf=" + (FIRST + 1), auditor)).isEqualTo("REGISTERED");
            assertThat(stateOf(tip, auditor)).isEqualTo("FED_BACK");
            assertThat(server.console()).doesNotContain(receipt, "127.0.0.1", "海滨路", "甲醇");

            // Whoever wants to can check with tools of others that nothing is rewritten.
            var proof = proofTaken(reporter, receipt);
            isProven(proof, key, receipt);
            GoVerifier.installed().ifPresent(go -> verify(go, server, events.size(), proof));
            var published = "\n" + events.size() + "\n";
            await().until(() -> reporter.get("/log/checkpoint").body().contains(published));
            var range = "?from=2&to=" + events.size();
            var part = auditor.saved("/api/audit/export" + range, folder.resolve("part.zip"));
            isVerified(part, key, events.size() - 2);
            assertThat(auditor.get("/api/audit/export?from=2&to=1").is(400).body())
                    .contains("\"from\"");
        }
        isVerified(folder.resolve("data"), folder.resolve("log-key"), 0);
    }

    /** By whoever has but the jar and the log's key. */
    private static void isVerified(Path what, Path key, int events) {
        var verified = PackagedCommand.run("", "verify", what.toString(), "--key", key.toString());
        assertThat(verified.said())
                .contains("verified: " + (events > 0 ? events + " events" : ""))
                .doesNotContain("no --key was given", "DEBUG", "INFO", "WARN");
        assertThat(verified.exit()).as(verified.said()).isZero();
    }

    private Path proofTaken(Visitor reporter, String receipt) {
        return written(
                "report.tlog-proof",
                reporter.post("/api/receipts/proof", "receipt", receipt).is(200).body());
    }

    /**
     * Whoever holds the file can prove it; who has the receipt as well can say what it is about.
     */
    private void isProven(Path proof, Path key, String receipt) {
        var proven =
                PackagedCommand.run("", "verify-proof", proof.toString(), "--key", key.toString());
        assertThat(proven.said()).contains("index " + FIRST).doesNotContain("东港某化工经营部");
        assertThat(proven.exit()).isZero();

        var opened =
                PackagedCommand.run(
                        receipt,
                        "verify-proof",
                        proof.toString(),
                        "--key",
                        key.toString(),
                        "--open");
        assertThat(opened.said()).contains("东港某化工经营部").doesNotContain(receipt);
        assertThat(opened.exit()).isZero();

        var moved =
                written(
                        "moved.tlog-proof",
                        text(proof).replace("index " + FIRST + "\n", "index 1\n"));
        var refused =
                PackagedCommand.run("", "verify-proof", moved.toString(), "--key", key.toString());
        assertThat(refused.said()).contains("the index is not that of the event");
        assertThat(refused.exit()).isEqualTo(1);
    }

    /** What was open at a moment, in whose hands, and by when. */
    private static List<String> owedAt(Instant moment, Visitor auditor) {
        return auditor.get("/api/audit/as-of?division=371100&at=" + moment)
                .is(200)
                .json()
                .path("open")
                .valueStream()
                .map(open ->
                        String.join(
                                " ",
                                open.path("id").asString(),
                                open.path("status").asString(),
                                open.path("owner").asString(),
                                open.path("dueOn").asString()))
                .toList();
    }

    private static String stateOf(String stream, Visitor auditor) {
        return auditor.get("/api/audit/streams/" + stream)
                .is(200)
                .json()
                .path("state")
                .path("status")
                .asString();
    }

    private void verify(GoVerifier go, PackagedServer server, int events, Path proof) {
        var anybody = new Visitor(server::address);
        await().until(() -> anybody.get("/log/checkpoint").body().contains("\n" + events + "\n"));
        String key = anybody.get("/log/key").is(200).body().strip();
        var log = go.check("-url", server.address().resolve("/log").toString(), "-vkey", key);
        assertThat(log.said()).contains("verified: " + events + " entries");
        assertThat(log.status()).isZero();

        var offline = go.check("-proof", proof.toString(), "-vkey", key);
        assertThat(offline.said()).contains("verified: entry " + FIRST);
        assertThat(offline.status()).isZero();
    }

    private Path written(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object[] report() {
        return new Object[] {
            "kind",
            "HAZARD",
            "unitName",
            "东港某化工经营部",
            "sector",
            "DANGEROUS_CHEMICALS",
            "division",
            "371102",
            "place",
            "海滨路88号院内",
            "occurredOn",
            TODAY.minusDays(1),
            "narrative",
            "院内铁皮房违规储存大量甲醇，夜间装卸，无任何消防设施。",
            "wantsReward",
            true,
            "notice",
            true
        };
    }

    private static String status(Visitor reporter, String receipt) {
        return reporter.post("/api/receipts/status", "receipt", receipt).is(200).text("status");
    }

    private static String onlyReward(Visitor officer) {
        JsonNode items = officer.get("/api/desk/rewards").is(200).json().path("items");
        assertThat(items).hasSize(1);
        return items.get(0).path("id").asString();
    }

    private static String onlyTip(Visitor intake) {
        JsonNode items = intake.get("/api/desk/worklist").is(200).json().path("items");
        assertThat(items).hasSize(1);
        return items.get(0).path("tip").asString();
    }

    private static List<String> steps(Answer status) {
        return status.json()
                .path("timeline")
                .valueStream()
                .map(step -> step.path("what").asString())
                .toList();
    }
}
