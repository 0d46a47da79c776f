package org.mingcha.command.tipoff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.tipoff.TipOffCommand.NoteRetaliationDecision;
import org.mingcha.command.tipoff.TipOffCommand.ReportRetaliation;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationNotConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationReported;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationStillWaits;

/** What the reporter says of retaliation, and is told of the case that decides on it. */
final class RetaliationHandling {

    private final TipFacts facts;

    /** Sequence number of the last report. */
    private long last;

    private Optional<Deadline> decideBy = Optional.empty();
    private final Set<TipOffEvent> told = new HashSet<>();

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
        var by =
                decideBy.filter(_ -> facts.now().marks().retaliation())
                        .orElseGet(() -> deadlines.open(RowId.RETALIATION, today));
        apply(new RetaliationReported(facts.id(), today, command.text(), by));
    }

    @CommandHandler
    void handle(NoteRetaliationDecision command, Clock clock) {
        var decision = decision(command);
        if (told.contains(decision)) {
            return;
        }
        apply(decision);
        if (last > command.number()) {
            var today = Moment.of(clock).day();
            decideBy.ifPresent(by -> apply(new RetaliationStillWaits(facts.id(), today, by)));
        }
    }

    private TipOffEvent decision(NoteRetaliationDecision command) {
        OfficerId by = command.by();
        Instant at = command.at();
        return command.confirmed()
                ? new RetaliationConfirmed(facts.id(), by, at, command.account())
                : new RetaliationNotConfirmed(facts.id(), by, at, command.account());
    }

    @EventSourcingHandler
    void on(RetaliationReported event, @SequenceNumber long number) {
        last = number;
        decideBy = Optional.of(event.decideBy());
    }

    @EventSourcingHandler
    void on(RetaliationConfirmed event) {
        told.add(event);
    }

    @EventSourcingHandler
    void on(RetaliationNotConfirmed event) {
        told.add(event);
    }
}
