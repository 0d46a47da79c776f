package org.mingcha.command.tipoff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.place.Division;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.tipoff.TipOffCommand.ArchiveTip;
import org.mingcha.command.tipoff.TipOffCommand.FeedBack;
import org.mingcha.command.tipoff.TipOffCommand.RecordRevisit;
import org.mingcha.command.tipoff.TipOffCommand.SignConclusion;
import org.mingcha.command.tipoff.TipOffEvent.ReporterRevisited;
import org.mingcha.command.tipoff.TipOffEvent.ResultFedBack;
import org.mingcha.command.tipoff.TipOffEvent.TipArchived;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.UnverifiableReported;

/** From the signature of the responsible head to the archive (办结、反馈、归档). */
final class ConclusionHandling {

    private final TipFacts facts;

    ConclusionHandling(TipFacts facts) {
        this.facts = facts;
    }

    @CommandHandler
    void handle(
            SignConclusion command,
            Divisions divisions,
            Deadlines deadlines,
            Ladder ladder,
            Clock clock) {
        facts.permit(command);
        var by = command.by();
        facts.now().verifiers().requireUninvolved(by.id());
        boolean government =
                divisions
                        .find(by.division())
                        .filter(it -> it.level() != Division.Level.FUNCTION_ZONE)
                        .isPresent();
        Refused.when(facts.now().marks().death() && !government, TipRule.GOVERNMENT_CONCLUDES);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        boolean unverifiable = facts.state() == TipState.UNVERIFIABLE;
        var feedBackBy = deadlines.open(RowId.T5, now.day());
        apply(new TipConcluded(facts.id(), by.id(), now.at(), feedBackBy));
        if (unverifiable) {
            var local = facts.now().custody().division();
            apply(new UnverifiableReported(facts.id(), by.id(), now.at(), local));
        }
    }

    @CommandHandler
    void handle(FeedBack command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(
                new ResultFedBack(
                        facts.id(),
                        command.by().id(),
                        now.at(),
                        command.conclusion(),
                        command.account(),
                        command.disposal(),
                        command.rewardable(),
                        deadlines.open(RowId.T6, now.day())));
    }

    @CommandHandler
    void handle(RecordRevisit command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new ReporterRevisited(facts.id(), command.by().id(), now.at(), command.account()));
    }

    @CommandHandler
    void handle(ArchiveTip command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        var now = Moment.of(clock);
        Refused.when(
                facts.state() == TipState.FED_BACK
                        && facts.now().result().mayObject(now, deadlines),
                TipRule.OBJECTION_POSSIBLE);
        Refused.when(facts.dates().anyOf(RowId.T8, RowId.T9), TipRule.DATE_STILL_RUNS);
        facts.recordLapses(now, deadlines, ladder);
        apply(new TipArchived(facts.id(), command.by().id(), now.at()));
    }
}
