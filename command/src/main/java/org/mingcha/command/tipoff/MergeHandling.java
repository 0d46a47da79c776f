package org.mingcha.command.tipoff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.tipoff.TipOffCommand.ConcludeMerged;
import org.mingcha.command.tipoff.TipOffCommand.JoinMerged;
import org.mingcha.command.tipoff.TipOffCommand.MergeTip;
import org.mingcha.command.tipoff.TipOffCommand.ReleaseMerged;
import org.mingcha.command.tipoff.TipOffEvent.MergeJoined;
import org.mingcha.command.tipoff.TipOffEvent.MergedTipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipMerged;
import org.mingcha.command.tipoff.TipOffEvent.TipReleased;

/** Several tip-offs about one matter go on as one, and each reporter is answered all the same. */
final class MergeHandling {

    /** Those in which another may still be merged into it. */
    private static final Set<TipState> OPEN =
            EnumSet.range(TipState.ACCEPTED, TipState.UNVERIFIABLE);

    private static final Set<TipState> FOLLOWING =
            Set.of(TipState.MERGED, TipState.CONCLUDED, TipState.FED_BACK, TipState.UPHELD);

    private final TipFacts facts;

    MergeHandling(TipFacts facts) {
        this.facts = facts;
    }

    @CommandHandler
    void handle(
            MergeTip command, EventStore events, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        Refused.when(command.into().equals(facts.id()), TipRule.MERGE_ONTO_ITSELF);
        Refused.when(!facts.now().merging().joined().isEmpty(), TipRule.HAS_MERGED);
        var target =
                TipStanding.read(events, command.into())
                        .orElseThrow(() -> new Refused(TipRule.TARGET_UNKNOWN));
        command.by().requireDivision(target.custody().division());
        Refused.when(
                target.state() != TipState.REGISTERED && !OPEN.contains(target.state()),
                TipRule.TARGET_NOT_OPEN);
        Refused.when(
                facts.now().marks().death() && !target.marks().death(), TipRule.TARGET_NOT_FLAGGED);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new TipMerged(facts.id(), command.by().id(), now.at(), command.into()));
    }

    @CommandHandler
    void handle(JoinMerged command, Clock clock) {
        if (!facts.now().merging().joined().contains(command.merged())) {
            apply(new MergeJoined(facts.id(), Moment.of(clock).at(), command.merged()));
        }
    }

    @CommandHandler
    void handle(ConcludeMerged command, Deadlines deadlines) {
        if (goesWith(command.into())
                && FOLLOWING.contains(facts.state())
                && facts.decidedAt().isBefore(command.at())) {
            var feedBackBy = deadlines.open(RowId.T5, new Moment(command.at()).day());
            apply(
                    new MergedTipConcluded(
                            facts.id(),
                            command.at(),
                            command.into(),
                            command.substantiated(),
                            feedBackBy));
        }
    }

    @CommandHandler
    void handle(ReleaseMerged command, Clock clock) {
        if (goesWith(command.from()) && facts.state() == TipState.MERGED) {
            var runs = facts.dates().paused().orElseThrow();
            apply(new TipReleased(facts.id(), Moment.of(clock).day(), command.from(), runs));
        }
    }

    private boolean goesWith(TipId other) {
        return facts.now().merging().into().filter(other::equals).isPresent();
    }
}
