package org.mingcha.command.tipoff;

import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.tipoff.TipHistory.TIP;
import static org.mingcha.command.tipoff.TipHistory.and;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.due.DueEvent.DeadlineWarned;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipOffCommand.CatchUpTip;
import org.mingcha.command.tipoff.TipOffCommand.EraseIdentity;
import org.mingcha.command.tipoff.TipOffCommand.NoteRetaliationDecision;
import org.mingcha.command.tipoff.TipOffCommand.ReportRetaliation;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationNotConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationReported;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationStillWaits;
import org.mingcha.command.tipoff.TipOffEvent.TipArchived;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;

class RetaliationTest {

    private static final Instant NOW = Shanghai.at("2026-12-20T09:00");
    private static final LocalDate DAY = LocalDate.parse("2026-12-20");
    private static final Deadline DECIDE_BY = Shanghai.LAW.open(RowId.RETALIATION, DAY);
    private static final RetaliationReported REPORTED =
            new RetaliationReported(TIP, DAY, Closed.text("dismissed"), DECIDE_BY);
    private static final long NUMBER = TipHistory.fedBack().size();
    private static final RetaliationConfirmed CONFIRMED =
            new RetaliationConfirmed(TIP, HEAD.id(), NOW, Closed.letter("so"));
    private static final RetaliationNotConfirmed NOT_CONFIRMED =
            new RetaliationNotConfirmed(TIP, HEAD.id(), NOW, Closed.letter("so"));

    private final Stage<TipOff> tip = Stage.of(TipOff.class).at(NOW);

    @Test
    void retaliationIsReportedWhateverBecameOfTheReport() {
        for (var past : List.of(TipHistory.registered(), TipHistory.fedBack(), withdrawn())) {
            tip.after(past).records(new ReportRetaliation(TIP, Closed.text("dismissed")), REPORTED);
        }
    }

    @Test
    void saidAgainWhileItWaitsItWaitsByTheSameDate() {
        var later = DAY.plusDays(9);
        tip.after(and(TipHistory.fedBack(), REPORTED))
                .at(Shanghai.at(later + "T09:00"))
                .records(
                        new ReportRetaliation(TIP, Closed.text("again")),
                        new RetaliationReported(TIP, later, Closed.text("again"), DECIDE_BY));
    }

    @Test
    void saidAgainOnceItIsDecidedItWaitsByADateOfItsOwn() {
        var later = DAY.plusDays(9);
        var by = Shanghai.LAW.open(RowId.RETALIATION, later);
        tip.after(and(TipHistory.fedBack(), REPORTED, CONFIRMED))
                .at(Shanghai.at(later + "T09:00"))
                .records(
                        new ReportRetaliation(TIP, Closed.text("again")),
                        new RetaliationReported(TIP, later, Closed.text("again"), by));
    }

    @Test
    void whatIsDecidedInItsCaseIsToldToTheReporterWhateverBecameOfTheReport() {
        var archived = new TipArchived(TIP, HEAD.id(), TipHistory.FED_BACK);
        for (var past :
                List.of(
                        TipHistory.fedBack(),
                        and(TipHistory.fedBack(), archived),
                        and(withdrawn(), REPORTED))) {
            tip.after(past).records(decided(true, Long.MAX_VALUE), CONFIRMED);
            tip.after(past).records(decided(false, Long.MAX_VALUE), NOT_CONFIRMED);
        }
    }

    @Test
    void itIsToldOnceAlsoWhenAnotherWasToldSince() {
        var again = new RetaliationNotConfirmed(TIP, HEAD.id(), NOW, Closed.letter("no"));
        tip.after(and(TipHistory.fedBack(), REPORTED, CONFIRMED))
                .recordsNothing(decided(true, NUMBER));
        tip.after(and(TipHistory.fedBack(), REPORTED, CONFIRMED, REPORTED, again))
                .recordsNothing(decided(true, NUMBER));
    }

    @Test
    void whatWasReportedAfterTheDecisionAndBeforeItIsToldWaitsStill() {
        var stillWaits = new RetaliationStillWaits(TIP, DAY, DECIDE_BY);
        var both = and(TipHistory.fedBack(), REPORTED, REPORTED);
        tip.after(both).records(decided(true, NUMBER), CONFIRMED, stillWaits);
        tip.after(both).records(decided(true, NUMBER + 1), CONFIRMED);
    }

    @Test
    void whileItWaitsTheIdentityIsNotErased() {
        var keeper = People.of("custodian", People.RIZHAO, Role.CUSTODIAN);
        var erase = new EraseIdentity(TIP, Closed.text("over"), keeper);
        var stillWaits = new RetaliationStillWaits(TIP, DAY, DECIDE_BY);
        tip.after(and(TipHistory.fedBack(), REPORTED)).refuses(erase, TipRule.IDENTITY_NEEDED);
        tip.after(and(TipHistory.fedBack(), REPORTED, CONFIRMED, stillWaits))
                .refuses(erase, TipRule.IDENTITY_NEEDED);
        tip.after(and(TipHistory.fedBack(), REPORTED, NOT_CONFIRMED))
                .when(erase)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void itsDateIsNotTheTipsAndWhatWasRecordedOfItHereBeforeChangesNothing() {
        var stream = CaseId.of(TIP);
        var past = new ArrayList<Object>(and(withdrawn(), REPORTED));
        past.add(
                new DeadlineWarned(
                        stream, DECIDE_BY, 1, -7, Recipient.HEAD, endOf(DECIDE_BY.dueOn())));
        past.add(new DeadlineOverdue(stream, DECIDE_BY, endOf(DECIDE_BY.dueOn())));
        tip.after(past).at(endOf(DECIDE_BY.dueOn())).recordsNothing(new CatchUpTip(TIP));
        tip.after(and(withdrawn(), REPORTED))
                .at(endOf(DECIDE_BY.dueOn()))
                .recordsNothing(new CatchUpTip(TIP));
    }

    private static List<TipOffEvent> withdrawn() {
        return and(
                TipHistory.registered(),
                new TipWithdrawn(TIP, TipHistory.REGISTERED, Optional.empty()));
    }

    private static NoteRetaliationDecision decided(boolean confirmed, long number) {
        return new NoteRetaliationDecision(
                TIP, HEAD.id(), NOW, number, confirmed, Closed.letter("so"));
    }
}
