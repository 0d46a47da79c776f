package org.mingcha.command.tipoff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.tipoff.TipOffCommand.BringToGovernment;
import org.mingcha.command.tipoff.TipOffCommand.FlagDeath;
import org.mingcha.command.tipoff.TipOffCommand.RecordUrgentMeasure;
import org.mingcha.command.tipoff.TipOffEvent.DeathFlagged;
import org.mingcha.command.tipoff.TipOffEvent.TipBroughtToGovernment;
import org.mingcha.command.tipoff.TipOffEvent.UrgentMeasureTaken;

/** What cannot wait: a death, and danger that is there now. */
final class UrgencyHandling {

    private final TipFacts facts;

    UrgencyHandling(TipFacts facts) {
        this.facts = facts;
    }

    @CommandHandler
    void handle(FlagDeath command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        Refused.when(facts.now().marks().death(), TipRule.ALREADY_FLAGGED);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        var bringBy = deadlines.open(RowId.T9, now.day());
        apply(new DeathFlagged(facts.id(), command.by().id(), now.at(), bringBy));
    }

    @CommandHandler
    void handle(BringToGovernment command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        var marks = facts.now().marks();
        Refused.when(!marks.death() || marks.atGovernment(), TipRule.NOT_FLAGGED);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new TipBroughtToGovernment(facts.id(), command.by().id(), now.at()));
    }

    @CommandHandler
    void handle(RecordUrgentMeasure command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(new UrgentMeasureTaken(facts.id(), command.by().id(), now.at(), command.measure()));
    }
}
