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
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.RecordTipOverdue;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;
import org.mingcha.command.tipoff.TipOffCommand.WithdrawTip;
import org.mingcha.command.tipoff.TipOffEvent.AcceptanceOverdue;
import org.mingcha.command.tipoff.TipOffEvent.FeedbackOverdue;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;
import org.mingcha.command.tipoff.TipOffEvent.VerificationOverdue;

class TipDeadlinesTest {

    private static final LocalDate MUCH_LATER = LocalDate.parse("2027-06-01");
    private static final AcceptanceOverdue ACCEPTANCE =
            new AcceptanceOverdue(TIP, ACCEPT_BY, endOf(ACCEPT_BY.dueOn()));
    private static final VerificationOverdue VERIFICATION =
            new VerificationOverdue(TIP, CONCLUDE_BY, endOf(CONCLUDE_BY.dueOn()));

    private final Stage<TipOff> tip = Stage.of(TipOff.class).at(MUCH_LATER + "T03:00");

    @Test
    void acceptanceIsNotOverdueInTheLastMomentOfItsDay() {
        tip.after(TipHistory.registered())
                .at(lastMomentOf(ACCEPT_BY.dueOn()))
                .refuses(record(ACCEPT_BY), TipRule.NOT_YET_OVERDUE);
    }

    @Test
    void acceptanceIsOverdueWhenItsDayHasEnded() {
        tip.after(TipHistory.registered())
                .at(endOf(ACCEPT_BY.dueOn()))
                .records(record(ACCEPT_BY), ACCEPTANCE);
    }

    @Test
    void recordedLateItIsDatedAtItsDueMoment() {
        tip.after(TipHistory.registered()).records(record(ACCEPT_BY), ACCEPTANCE);
    }

    @Test
    void overdueIsRecordedOnce() {
        tip.after(and(TipHistory.registered(), ACCEPTANCE)).recordsNothing(record(ACCEPT_BY));
    }

    @Test
    void deadlineThatWasMetIsNotOverdue() {
        tip.after(TipHistory.accepted()).recordsNothing(record(ACCEPT_BY));
    }

    @Test
    void withdrawnTipHasNoDeadline() {
        var withdrawn = new TipWithdrawn(TIP, TipHistory.REGISTERED, Optional.empty());
        tip.after(and(TipHistory.accepted(), withdrawn)).recordsNothing(record(CONCLUDE_BY));
    }

    @Test
    void anotherDateIsNotThisDeadline() {
        tip.after(TipHistory.registered())
                .recordsNothing(new RecordTipOverdue(TIP, RowId.T1, ACCEPT_BY.dueOn().plusDays(1)));
    }

    @Test
    void anotherRowIsNotThisDeadline() {
        tip.after(TipHistory.registered())
                .recordsNothing(new RecordTipOverdue(TIP, RowId.T3, ACCEPT_BY.dueOn()));
    }

    @Test
    void verificationIsOverdueUntilTheHeadSigns() {
        tip.after(TipHistory.substantiated())
                .at(endOf(CONCLUDE_BY.dueOn()))
                .records(record(CONCLUDE_BY), VERIFICATION);
    }

    @Test
    void verificationIsNotOverdueOnceSigned() {
        tip.after(TipHistory.concluded()).recordsNothing(record(CONCLUDE_BY));
    }

    @Test
    void feedbackIsOverdueUntilItIsGiven() {
        tip.after(TipHistory.concluded())
                .at(endOf(FEED_BACK_BY.dueOn()))
                .records(
                        record(FEED_BACK_BY),
                        new FeedbackOverdue(TIP, FEED_BACK_BY, endOf(FEED_BACK_BY.dueOn())));
    }

    @Test
    void feedbackIsNotOverdueOnceGiven() {
        tip.after(TipHistory.fedBack()).recordsNothing(record(FEED_BACK_BY));
    }

    @Test
    void acceptingInTheLastMomentIsInTime() {
        var moment = lastMomentOf(ACCEPT_BY.dueOn());
        tip.after(TipHistory.registered())
                .at(moment)
                .records(new AcceptTip(TIP, INTAKE), accepted(moment, ACCEPT_BY.dueOn()));
    }

    @Test
    void acceptingLateRecordsFirstThatItWasOverdue() {
        var moment = endOf(ACCEPT_BY.dueOn());
        tip.after(TipHistory.registered())
                .at(moment)
                .records(
                        new AcceptTip(TIP, INTAKE),
                        ACCEPTANCE,
                        accepted(moment, ACCEPT_BY.dueOn().plusDays(1)));
    }

    @Test
    void signingLateDoesNotRecordAgainWhatTheClockRecorded() {
        var moment = Shanghai.at(MUCH_LATER + "T03:00");
        var feedBackBy = Shanghai.LAW.open(RowId.T5, MUCH_LATER);
        tip.after(and(TipHistory.substantiated(), VERIFICATION))
                .records(
                        new SignConclusion(TIP, HEAD),
                        new TipConcluded(TIP, HEAD.id(), moment, feedBackBy));
    }

    @Test
    void withdrawingLateRecordsNothingThatHasATimeOfDay() {
        tip.after(TipHistory.registered())
                .records(
                        new WithdrawTip(TIP, Optional.empty()),
                        new TipWithdrawn(TIP, MUCH_LATER, Optional.empty()));
    }

    private static TipAccepted accepted(Instant at, LocalDate on) {
        return new TipAccepted(TIP, INTAKE.id(), at, RIZHAO, Shanghai.LAW.open(RowId.T3, on));
    }

    private static RecordTipOverdue record(Deadline deadline) {
        return new RecordTipOverdue(TIP, deadline.row(), deadline.dueOn());
    }
}
