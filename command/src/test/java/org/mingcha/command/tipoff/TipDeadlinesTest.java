package org.mingcha.command.tipoff;

import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.law.Shanghai.lastMomentOf;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.tipoff.TipHistory.ACCEPT_BY;
import static org.mingcha.command.tipoff.TipHistory.CONCLUDE_BY;
import static org.mingcha.command.tipoff.TipHistory.FEED_BACK_BY;
import static org.mingcha.command.tipoff.TipHistory.TIP;
import static org.mingcha.command.tipoff.TipHistory.and;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent.DeadlineEscalated;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.due.DueEvent.DeadlineWarned;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.CatchUpTip;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;
import org.mingcha.command.tipoff.TipOffCommand.WithdrawTip;
import org.mingcha.command.tipoff.TipOffEvent.AcceptanceOverdue;
import org.mingcha.command.tipoff.TipOffEvent.FeedbackOverdue;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;
import org.mingcha.command.tipoff.TipOffEvent.UrgentMeasureTaken;
import org.mingcha.command.tipoff.TipOffEvent.UrgentMeasuresDue;
import org.mingcha.command.tipoff.TipOffEvent.VerificationOverdue;

class TipDeadlinesTest {

    private static final CatchUpTip CATCH_UP = new CatchUpTip(TIP);
    private static final AcceptanceOverdue ACCEPTANCE =
            new AcceptanceOverdue(TIP, ACCEPT_BY, endOf(ACCEPT_BY.dueOn()));
    private static final VerificationOverdue VERIFICATION =
            new VerificationOverdue(TIP, CONCLUDE_BY, endOf(CONCLUDE_BY.dueOn()));

    private final Stage<TipOff> tip = Stage.of(TipOff.class);

    @Test
    void ownerIsWarnedOfTheAcceptanceAndNothingIsOverdueInTheLastMomentOfItsDay() {
        tip.after(TipHistory.registered())
                .at(lastMomentOf(ACCEPT_BY.dueOn()))
                .records(CATCH_UP, warned(ACCEPT_BY, -2));
    }

    @Test
    void acceptanceIsOverdueWhenItsDayHasEnded() {
        tip.after(TipHistory.registered())
                .at(endOf(ACCEPT_BY.dueOn()))
                .records(CATCH_UP, warned(ACCEPT_BY, -2), ACCEPTANCE);
    }

    @Test
    void recordedLateEveryRungIsDatedAtItsMoment() {
        tip.after(TipHistory.registered())
                .at("2027-06-01T03:00")
                .records(
                        CATCH_UP,
                        warned(ACCEPT_BY, -2),
                        ACCEPTANCE,
                        escalated(ACCEPT_BY, 3, Recipient.HEAD),
                        escalated(ACCEPT_BY, 7, Recipient.CITY),
                        escalated(ACCEPT_BY, 15, Recipient.PROVINCE));
    }

    @Test
    void whatIsRecordedIsNotRecordedAgain() {
        tip.after(TipHistory.and(TipHistory.registered(), ACCEPTANCE))
                .at(endOf(ACCEPT_BY.dueOn()))
                .records(CATCH_UP, warned(ACCEPT_BY, -2));
    }

    @Test
    void deadlineThatWasMetIsNotOverdue() {
        tip.after(TipHistory.accepted()).at(endOf(ACCEPT_BY.dueOn())).recordsNothing(CATCH_UP);
    }

    @Test
    void withdrawnTipHasNoDeadline() {
        var withdrawn = new TipWithdrawn(TIP, TipHistory.REGISTERED, Optional.empty());
        tip.after(and(TipHistory.accepted(), withdrawn))
                .at("2027-06-01T03:00")
                .recordsNothing(CATCH_UP);
    }

    @Test
    void verificationIsOverdueUntilTheHeadSigns() {
        tip.after(TipHistory.substantiated())
                .at(endOf(CONCLUDE_BY.dueOn()))
                .records(
                        CATCH_UP,
                        warned(CONCLUDE_BY, -10),
                        new DeadlineWarned(
                                CaseId.of(TIP),
                                CONCLUDE_BY,
                                1,
                                -3,
                                Recipient.HEAD,
                                endOf(CONCLUDE_BY.dueOn().minusDays(3))),
                        VERIFICATION);
    }

    @Test
    void verificationIsNotOverdueOnceSigned() {
        tip.after(TipHistory.fedBack()).at(endOf(CONCLUDE_BY.dueOn())).recordsNothing(CATCH_UP);
    }

    @Test
    void feedbackIsOverdueUntilItIsGiven() {
        tip.after(TipHistory.concluded())
                .at(endOf(FEED_BACK_BY.dueOn()))
                .records(
                        CATCH_UP,
                        warned(FEED_BACK_BY, -2),
                        new FeedbackOverdue(TIP, FEED_BACK_BY, endOf(FEED_BACK_BY.dueOn())));
    }

    @Test
    void reporterWhoDoesNotObjectIsNotOverdue() {
        tip.after(TipHistory.fedBack()).at("2028-06-01T03:00").recordsNothing(CATCH_UP);
    }

    @Test
    void urgentMeasuresAreOverdueWhenTheDayOfAcceptanceHasEnded() {
        var due = Shanghai.LAW.open(RowId.T8, LocalDate.parse("2026-11-24"));
        var called = new UrgentMeasuresDue(TIP, INTAKE.id(), TipHistory.ACCEPTED, due);
        tip.after(and(TipHistory.accepted(), called))
                .at("2026-11-25T00:00")
                .records(CATCH_UP, new DeadlineOverdue(CaseId.of(TIP), due, endOf(due.dueOn())));
    }

    @Test
    void urgentMeasuresThatWereTakenAreNotOverdue() {
        var due = Shanghai.LAW.open(RowId.T8, LocalDate.parse("2026-11-24"));
        var called = new UrgentMeasuresDue(TIP, INTAKE.id(), TipHistory.ACCEPTED, due);
        var taken =
                new UrgentMeasureTaken(
                        TIP, INTAKE.id(), TipHistory.ACCEPTED, Closed.text("sealed off"));
        tip.after(and(TipHistory.accepted(), called, taken))
                .at("2026-11-25T00:00")
                .recordsNothing(CATCH_UP);
    }

    @Test
    void acceptingInTheLastMomentIsInTime() {
        var moment = lastMomentOf(ACCEPT_BY.dueOn());
        tip.after(TipHistory.registered())
                .at(moment)
                .records(
                        new AcceptTip(TIP, INTAKE),
                        warned(ACCEPT_BY, -2),
                        accepted(moment, ACCEPT_BY.dueOn()));
    }

    @Test
    void acceptingLateRecordsFirstThatItWasOverdue() {
        var moment = endOf(ACCEPT_BY.dueOn());
        tip.after(TipHistory.registered())
                .at(moment)
                .records(
                        new AcceptTip(TIP, INTAKE),
                        warned(ACCEPT_BY, -2),
                        ACCEPTANCE,
                        accepted(moment, ACCEPT_BY.dueOn().plusDays(1)));
    }

    @Test
    void signingInTimeMeetsTheDateOfVerification() {
        var feedBackBy = Shanghai.LAW.open(RowId.T5, LocalDate.parse("2026-12-02"));
        tip.after(TipHistory.substantiated())
                .at(TipHistory.SIGNED)
                .records(
                        new SignConclusion(TIP, HEAD),
                        new TipConcluded(TIP, HEAD.id(), TipHistory.SIGNED, feedBackBy));
    }

    @Test
    void withdrawingLateRecordsNothingThatHasATimeOfDay() {
        var day = LocalDate.parse("2027-06-01");
        tip.after(TipHistory.registered())
                .at("2027-06-01T03:00")
                .records(
                        new WithdrawTip(TIP, Optional.empty()),
                        new TipWithdrawn(TIP, day, Optional.empty()));
    }

    private static TipAccepted accepted(Instant at, LocalDate on) {
        return new TipAccepted(TIP, INTAKE.id(), at, RIZHAO, Shanghai.LAW.open(RowId.T3, on));
    }

    private static DeadlineWarned warned(Deadline deadline, int days) {
        return new DeadlineWarned(
                CaseId.of(TIP),
                deadline,
                1,
                days,
                Recipient.OWNER,
                endOf(deadline.dueOn().plusDays(days)));
    }

    private static DeadlineEscalated escalated(Deadline deadline, int days, Recipient to) {
        return new DeadlineEscalated(
                CaseId.of(TIP), deadline, 1, days, to, endOf(deadline.dueOn().plusDays(days)));
    }
}
