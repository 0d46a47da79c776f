package org.mingcha.web.status;

import java.util.List;
import java.util.Set;
import org.mingcha.command.law.RowId;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.web.document.Document;
import org.mingcha.web.evidence.EvidenceLimits;
import org.mingcha.web.flood.Challenge;
import org.mingcha.web.page.FilledForm;
import org.mingcha.web.page.Page;
import org.mingcha.web.prospect.LegalDate;
import org.mingcha.web.prospect.Prospect;
import org.mingcha.web.receipt.ReportStatus;
import org.mingcha.web.seal.Receipt;
import org.mingcha.web.slip.Slip;
import org.springframework.web.reactive.result.view.Rendering;

/** The three pages that whoever holds a receipt is answered with. */
final class StatusAnswers {

    private static final Set<TipState> CLOSED =
            Set.of(TipState.FED_BACK, TipState.UPHELD, TipState.ARCHIVED);
    private static final Set<String> FINDINGS =
            Set.of(
                    "TipSubstantiated",
                    "TipPartlySubstantiated",
                    "TipFoundUnsubstantiated",
                    "TipFoundUnverifiable");
    private static final Set<String> SUBSTANTIATED =
            Set.of("TipSubstantiated", "TipPartlySubstantiated");

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
            Page page,
            FilledForm form,
            ReportStatus report,
            Prospect prospect,
            String done,
            Limits limits) {
        return page.form("public/report-status", form)
                .modelAttribute("switchTo", "/status")
                .modelAttribute("report", report)
                .modelAttribute("prospect", prospect)
                .modelAttribute("limits", limits.files())
                .modelAttribute("challenge", limits.challenge())
                .modelAttribute("amount", amount(report, page))
                .modelAttribute("done", done)
                .modelAttribute("documents", documents(report))
                .modelAttribute("withdrawable", withdrawable(report))
                .modelAttribute("objectBy", objectBy(report, prospect))
                .modelAttribute("curable", curable(report))
                .modelAttribute("writable", report.status() != TipState.WITHDRAWN);
    }

    /** The day until which the conclusion may be objected to, in words; blank where it may not. */
    private static String objectBy(ReportStatus report, Prospect prospect) {
        return report.status() == TipState.FED_BACK
                ? prospect.open().stream()
                        .filter(date -> date.row().equals(RowId.T6.name()))
                        .findFirst()
                        .map(LegalDate::dueOn)
                        .orElse("")
                : "";
    }

    /** Whether something was found that may still be there. */
    private static boolean curable(ReportStatus report) {
        return CLOSED.contains(report.status())
                && report.timeline().stream()
                        .map(ReportStatus.Step::what)
                        .filter(FINDINGS::contains)
                        .reduce((_, later) -> later)
                        .filter(SUBSTANTIATED::contains)
                        .isPresent();
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

    private static String amount(ReportStatus report, Page page) {
        return report.reward()
                .flatMap(ReportStatus.Reward::amount)
                .map(page.words()::yuan)
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
