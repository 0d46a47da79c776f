package org.mingcha.command.tipoff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.mingcha.command.Refused;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.tipoff.TipOffCommand.AcceptTip;
import org.mingcha.command.tipoff.TipOffCommand.CatchUpTip;
import org.mingcha.command.tipoff.TipOffCommand.RefuseTip;
import org.mingcha.command.tipoff.TipOffCommand.SubmitTip;
import org.mingcha.command.tipoff.TipOffCommand.WithdrawTip;
import org.mingcha.command.tipoff.TipOffCommand.WriteToDesk;
import org.mingcha.command.tipoff.TipOffCommand.WriteToReporter;
import org.mingcha.command.tipoff.TipOffEvent.ClaimCodeIssued;
import org.mingcha.command.tipoff.TipOffEvent.DeathReported;
import org.mingcha.command.tipoff.TipOffEvent.DeskWrote;
import org.mingcha.command.tipoff.TipOffEvent.ReporterWrote;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;
import org.mingcha.command.tipoff.TipOffEvent.TipRefused;
import org.mingcha.command.tipoff.TipOffEvent.TipRegistered;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;
import org.mingcha.command.tipoff.TipOffEvent.UrgentMeasuresDue;

/** Receipt, decision and talk; what else may be asked of a tip-off, its members answer. */
class TipOff {

    @AggregateIdentifier private TipId id;

    private final TipFacts facts = new TipFacts();

    @AggregateMember private final CustodyHandling custody = new CustodyHandling(facts);
    @AggregateMember private final MergeHandling merging = new MergeHandling(facts);
    @AggregateMember private final UrgencyHandling urgency = new UrgencyHandling(facts);
    @AggregateMember private final Verification verification = new Verification(facts);
    @AggregateMember private final ConclusionHandling conclusion = new ConclusionHandling(facts);
    @AggregateMember private final Objections objections = new Objections(facts);
    @AggregateMember private final MaliceHandling malice = new MaliceHandling(facts);
    @AggregateMember private final IdentityHandling identity = new IdentityHandling(facts);

    @AggregateMember private final EvidenceHandling evidence = new EvidenceHandling(facts);
    @AggregateMember private final RetaliationHandling retaliation = new RetaliationHandling(facts);

    TipOff() {}

    @CommandHandler
    TipOff(SubmitTip command, Deadlines deadlines, Clock clock) {
        var today = Moment.of(clock).day();
        Refused.when(
                command.occurredOn().filter(today::isBefore).isPresent(),
                TipRule.OCCURRED_IN_FUTURE);
        apply(Submission.of(command, today));
        apply(
                new TipRegistered(
                        command.tip(),
                        today,
                        TipNumber.of(command.tip(), command.division(), today),
                        deadlines.open(RowId.T1, today)));
        EvidenceHandling.with(command.tip(), today, command.evidence());
        command.claimCode()
                .ifPresent(code -> apply(new ClaimCodeIssued(command.tip(), today, code)));
        if (command.deaths().filter(deaths -> deaths.value() > 0).isPresent()) {
            apply(new DeathReported(command.tip(), today, deadlines.open(RowId.T9, today)));
        }
    }

    @CommandHandler
    void handle(AcceptTip command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        var by = command.by();
        var concludeBy = deadlines.open(RowId.T3, now.day());
        apply(new TipAccepted(id, by.id(), now.at(), by.division(), concludeBy));
        if (facts.now().marks().urgent()) {
            var measuresBy = deadlines.open(RowId.T8, now.day());
            apply(new UrgentMeasuresDue(id, by.id(), now.at(), measuresBy));
        }
    }

    @CommandHandler
    void handle(RefuseTip command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new TipRefused(id, command.by().id(), now.at(), command.ground(), command.reason()));
    }

    @CommandHandler
    void handle(WriteToReporter command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new DeskWrote(id, command.by().id(), now.at(), command.text()));
    }

    @CommandHandler
    void handle(WriteToDesk command, Clock clock) {
        Refused.when(facts.state() == TipState.WITHDRAWN, TipRule.WITHDRAWN);
        apply(new ReporterWrote(id, Moment.of(clock).day(), command.text()));
    }

    /** Records no lapse: beside what a reporter does, nothing is stored that has a time of day. */
    @CommandHandler
    void handle(WithdrawTip command, Clock clock) {
        Refused.when(facts.state() == TipState.WITHDRAWN, TipRule.WITHDRAWN);
        Refused.when(TipState.ANSWERED.contains(facts.state()), TipRule.ALREADY_ANSWERED);
        apply(new TipWithdrawn(id, Moment.of(clock).day(), command.reason()));
    }

    @CommandHandler
    void handle(CatchUpTip command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.recordLapses(Moment.of(clock), deadlines, ladder);
    }

    @EventSourcingHandler
    void on(TipOffEvent event) {
        if (event instanceof TipSubmitted submitted) {
            id = submitted.tip();
        }
        facts.on(event);
    }

    @EventSourcingHandler
    void on(DueEvent event) {
        facts.on(event);
    }
}
