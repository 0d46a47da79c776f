package org.mingcha.command.tipoff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipOffCommand.DecideRecheck;
import org.mingcha.command.tipoff.TipOffCommand.DisputeConclusion;
import org.mingcha.command.tipoff.TipOffCommand.OrderRecheck;
import org.mingcha.command.tipoff.TipOffCommand.ReportNotCured;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionDisputed;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionReversed;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionUpheld;
import org.mingcha.command.tipoff.TipOffEvent.NotCuredReported;
import org.mingcha.command.tipoff.TipOffEvent.RecheckOrdered;

/** The reporter objects, and other officers of the level above check again (异议、复查). */
final class Objections {

    private static final Set<TipState> CLOSED =
            EnumSet.of(TipState.FED_BACK, TipState.UPHELD, TipState.ARCHIVED);
    private static final Set<TipState> OPEN =
            EnumSet.of(TipState.DISPUTED, TipState.NOT_CURED, TipState.RECHECKING);

    private final TipFacts facts;

    Objections(TipFacts facts) {
        this.facts = facts;
    }

    /** Once the time to object is over, what the reporter says is that nothing was cured. */
    @CommandHandler
    void handle(DisputeConclusion command, Deadlines deadlines, Clock clock) {
        requireClosed();
        var today = Moment.of(clock);
        var result = facts.now().result();
        if (facts.state() == TipState.FED_BACK && result.mayObject(today, deadlines)) {
            var recheckBy = deadlines.open(RowId.T7, today.day());
            apply(new ConclusionDisputed(facts.id(), today.day(), command.reason(), recheckBy));
            return;
        }
        Refused.when(facts.state() == TipState.UPHELD, TipRule.OBJECTION_DECIDED);
        Refused.when(!result.substantiated(), TipRule.OBJECTION_TOO_LATE);
        notCured(command.reason(), today.day(), deadlines);
    }

    @CommandHandler
    void handle(ReportNotCured command, Deadlines deadlines, Clock clock) {
        requireClosed();
        Refused.when(!facts.now().result().substantiated(), TipRule.NOTHING_TO_CURE);
        notCured(command.reason(), Moment.of(clock).day(), deadlines);
    }

    private void requireClosed() {
        Refused.when(facts.state() == TipState.WITHDRAWN, TipRule.WITHDRAWN);
        Refused.when(OPEN.contains(facts.state()), TipRule.ALREADY_DISPUTED);
        Refused.when(!CLOSED.contains(facts.state()), TipRule.NOT_FED_BACK);
    }

    private void notCured(Optional<Sealed> reason, LocalDate today, Deadlines deadlines) {
        var recheckBy = deadlines.open(RowId.T7, today);
        apply(new NotCuredReported(facts.id(), today, reason, recheckBy));
    }

    @CommandHandler
    void handle(
            OrderRecheck command,
            EventStore events,
            Deadlines deadlines,
            Ladder ladder,
            Clock clock) {
        facts.permit(command);
        Refused.when(
                !TipOffActs.aboveConclusion(command.by(), facts.now().custody()),
                TipRule.LEVEL_ABOVE_RECHECKS);
        var officers = facts.now().verifiers().requireFree(command.officers());
        officers.forEach(officer -> requireOther(officer, events));
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new RecheckOrdered(facts.id(), command.by().id(), now.at(), officers));
    }

    @CommandHandler
    void handle(
            DecideRecheck command,
            EventStore events,
            Deadlines deadlines,
            Ladder ladder,
            Clock clock) {
        facts.permit(command);
        var by = command.by();
        boolean named = facts.now().verifiers().include(by.id());
        Refused.when(
                !named && !TipOffActs.aboveConclusion(by, facts.now().custody()),
                TipRule.LEVEL_ABOVE_RECHECKS);
        requireOther(by.id(), events);
        facts.now().verifiers().requireFree(by.id());
        facts.now().verifiers().requireTwo();
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(command.upheld() ? upheld(command, now) : reversed(command, now, deadlines));
    }

    /** Who verified the tip-off that this one was merged into verified this one as well. */
    private void requireOther(OfficerId officer, EventStore events) {
        facts.now().verifiers().requireOther(officer);
        facts.lead(events).ifPresent(lead -> lead.verifiers().requireOther(officer));
    }

    private ConclusionUpheld upheld(DecideRecheck command, Moment now) {
        return new ConclusionUpheld(facts.id(), command.by().id(), now.at(), command.reason());
    }

    private ConclusionReversed reversed(DecideRecheck command, Moment now, Deadlines deadlines) {
        return new ConclusionReversed(
                facts.id(),
                command.by().id(),
                now.at(),
                command.reason(),
                deadlines.open(RowId.T3, now.day()));
    }
}
