package org.mingcha.command.tipoff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.tipoff.TipOffCommand.DecideRetaliation;
import org.mingcha.command.tipoff.TipOffCommand.ReportRetaliation;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationNotConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationReported;

/** Whoever reported is not to suffer for it, whatever became of the report (打击报复). */
final class RetaliationHandling {

    private final TipFacts facts;

    RetaliationHandling(TipFacts facts) {
        this.facts = facts;
    }

    /**
     * At any time: it may come after the answer, and after a withdrawal. Said again while it waits,
     * it is the same matter by the same date.
     */
    @CommandHandler
    void handle(ReportRetaliation command, Deadlines deadlines, Clock clock) {
        var today = Moment.of(clock).day();
        var decideBy =
                facts.dates()
                        .retaliation()
                        .orElseGet(() -> deadlines.open(RowId.RETALIATION, today));
        apply(new RetaliationReported(facts.id(), today, command.text(), decideBy));
    }

    @CommandHandler
    void handle(DecideRetaliation command, Deadlines deadlines, Ladder ladder, Clock clock) {
        facts.permit(command);
        Refused.when(!facts.now().marks().retaliation(), TipRule.NO_RETALIATION_REPORTED);
        var by = command.by().id();
        var now = Moment.of(clock);
        facts.recordLapses(now, deadlines, ladder);
        apply(
                command.confirmed()
                        ? new RetaliationConfirmed(facts.id(), by, now.at(), command.account())
                        : new RetaliationNotConfirmed(facts.id(), by, now.at(), command.account()));
    }
}
