package org.mingcha.web.receipt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.web.document.Document;
import org.mingcha.web.evidence.EvidenceLimits;
import org.mingcha.web.flood.Challenge;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Page;
import org.mingcha.web.seal.Receipt;
import org.mingcha.web.slip.Slip;
import org.springframework.web.reactive.result.view.Rendering;

/** The three pages that whoever holds a receipt is answered with. */
final class StatusAnswers {

    private static final Set<TipState> DISPUTABLE =
            Set.of(TipState.FED_BACK, TipState.UPHELD, TipState.ARCHIVED);

    private StatusAnswers() {}

    /** What may be sent from the page, and the work that goes before it. */
    record Limits(EvidenceLimits files, Challenge challenge) {}

    static Rendering asking(Page page, FilledForm form) {
        var answer = page.form("public/status", form);
        return form.isFaulty()
                ? answer.modelAttribute("switchTo", "/status").build()
                : answer.build();
    }

    static Rendering.Builder<?> shown(
            Page page, FilledForm form, ReportStatus report, String done, Limits limits) {
        return page.form("public/report-status", form)
                .modelAttribute("switchTo", "/status")
                .modelAttribute("report", report)
                .modelAttribute("limits", limits.files())
                .modelAttribute("challenge", limits.challenge())
                .modelAttribute("amount", amount(report))
                .modelAttribute("done", done)
                .modelAttribute("documents", documents(report))
                .modelAttribute("withdrawable", withdrawable(report))
                .modelAttribute("disputable", DISPUTABLE.contains(report.status()))
                .modelAttribute("objectBy", objectBy(report).map(page.words()::day).orElse(""))
                .modelAttribute("writable", report.status() != TipState.WITHDRAWN);
    }

    private static List<Document.Copy> documents(ReportStatus report) {
        return Document.of(report.timeline().stream().map(ReportStatus.Step::what).toList())
                .stream()
                .filter(copy -> copy.document().isForReporter())
                .toList();
    }

    private static boolean withdrawable(ReportStatus report) {
        return report.status() != TipState.WITHDRAWN
                && !TipState.ANSWERED.contains(report.status());
    }

    private static Optional<LocalDate> objectBy(ReportStatus report) {
        return report.timeline().stream()
                .filter(step -> step.what().equals("ResultFedBack"))
                .reduce((_, later) -> later)
                .flatMap(ReportStatus.Step::dueOn);
    }

    private static String amount(ReportStatus report) {
        return report.reward()
                .flatMap(ReportStatus.Reward::amount)
                .map(fen -> BigDecimal.valueOf(fen.value(), 2).toPlainString())
                .orElse("");
    }

    static Rendering receipt(Page page, ReportStatus report, Receipt receipt) {
        var acceptBy =
                report.timeline().stream()
                        .flatMap(step -> step.dueOn().stream())
                        .findFirst()
                        .map(page.words()::day);
        return Slip.of(page, receipt.shown(), acceptBy.orElse("")).build();
    }
}
