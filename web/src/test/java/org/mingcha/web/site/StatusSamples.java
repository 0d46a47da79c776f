package org.mingcha.web.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.due.CaseKind;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.DeadlineRegistry;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.Desk;
import org.mingcha.command.reward.RewardState;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.receipts.ReceiptStatus;
import org.mingcha.query.receipts.ReceiptStatus.Step;
import org.mingcha.query.terms.Term;
import org.mingcha.query.terms.Term.Fate;

/** What a receipt shows in the states of a report. */
final class StatusSamples {

    private StatusSamples() {}

    static ReceiptStatus with(TipState state, List<String> steps, Term... terms) {
        var status = Samples.status();
        return new ReceiptStatus(
                status.tip(),
                status.number(),
                state,
                status.reporterKey(),
                Stream.concat(status.timeline().stream(), steps.stream().map(StatusSamples::step))
                        .toList(),
                status.messages(),
                status.hazards(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(terms));
    }

    static ReceiptStatus rewarded(RewardState state, Term... terms) {
        var status = RewardSamples.awarded(state);
        return new ReceiptStatus(
                status.tip(),
                status.number(),
                status.state(),
                status.reporterKey(),
                status.timeline(),
                status.messages(),
                status.hazards(),
                status.reward(),
                status.code(),
                status.evidence(),
                List.of(terms));
    }

    static Term running(RowId row, LocalDate start) {
        return term(DeadlineRegistry.published().open(row, start), Fate.RUNNING, Optional.empty());
    }

    static Term met(RowId row, LocalDate start, LocalDate on) {
        return term(DeadlineRegistry.published().open(row, start), Fate.MET, Optional.of(on));
    }

    static Term atDesk(Term term, String desk) {
        return new Term(
                term.kind(),
                term.deadline(),
                term.division(),
                Optional.of(new Desk(desk)),
                term.fate(),
                term.ended());
    }

    static Term byAct(RowId row, LocalDate on, LocalDate dueOn) {
        return term(
                DeadlineRegistry.published().set(row, on, dueOn), Fate.RUNNING, Optional.empty());
    }

    private static Term term(Deadline deadline, Fate fate, Optional<LocalDate> ended) {
        return new Term(CaseKind.TIP, deadline, Samples.DONGGANG, Optional.empty(), fate, ended);
    }

    private static Step step(String what) {
        return new Step(Samples.FRIDAY, what, List.of(), Optional.empty(), Optional.empty());
    }
}
