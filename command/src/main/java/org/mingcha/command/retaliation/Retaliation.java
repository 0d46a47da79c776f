package org.mingcha.command.retaliation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.mingcha.command.Refused;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.CatchingUp;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.due.Running;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.party.Act;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.retaliation.RetaliationCommand.CatchUpRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.DecideRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.HandOverRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.OpenRetaliation;
import org.mingcha.command.retaliation.RetaliationCommand.RecordRetaliationMeasure;
import org.mingcha.command.retaliation.RetaliationCommand.RepeatRetaliation;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationDecided;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationHandedOver;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationMeasureTaken;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationRepeated;
import org.mingcha.command.tipoff.TipId;

/** Whoever reported is not to suffer for it, whatever became of the report (打击报复). */
class Retaliation {

    @AggregateIdentifier private RetaliationId id;

    // Set by the first event, and nothing is asked before it.
    @SuppressWarnings("NullAway.Init")
    private TipId tip;

    @SuppressWarnings("NullAway.Init")
    private DivisionCode division;

    private RetaliationState state = RetaliationState.OPENED;
    private final Set<Long> heard = new HashSet<>();
    private final Running running = new Running();

    Retaliation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenRetaliation command) {
        if (heard.isEmpty()) {
            apply(
                    new RetaliationOpened(
                            command.retaliation(),
                            command.on(),
                            command.tip(),
                            command.number(),
                            command.unitName(),
                            command.division(),
                            command.decideBy()));
        }
    }

    @CommandHandler
    void handle(RepeatRetaliation command) {
        if (!heard.contains(command.number()) && state == RetaliationState.OPENED) {
            apply(new RetaliationRepeated(id, command.on(), command.number()));
        }
    }

    @CommandHandler
    void handle(DecideRetaliation command, Deadlines deadlines, Ladder ladder, Clock clock) {
        var now = begin(command, deadlines, ladder, clock);
        long last = heard.stream().mapToLong(number -> number).max().orElseThrow();
        apply(
                new RetaliationDecided(
                        id,
                        command.by().id(),
                        now.at(),
                        tip,
                        last,
                        command.confirmed(),
                        command.account()));
    }

    @CommandHandler
    void handle(RecordRetaliationMeasure command, Deadlines deadlines, Ladder ladder, Clock clock) {
        var now = begin(command, deadlines, ladder, clock);
        apply(new RetaliationMeasureTaken(id, command.by().id(), now.at(), command.measure()));
    }

    /** At once, and without asking who receives it: nothing waits while two divisions agree. */
    @CommandHandler
    void handle(
            HandOverRetaliation command,
            Divisions divisions,
            Deadlines deadlines,
            Ladder ladder,
            Clock clock) {
        permit(command);
        var to = command.toDivision();
        Refused.when(to.equals(division), RetaliationRule.HANDED_TO_ITSELF);
        divisions.inForce(to, Moment.of(clock).day());
        var now = begin(command, deadlines, ladder, clock);
        apply(
                new RetaliationHandedOver(
                        id, command.by().id(), now.at(), division, to, command.reason()));
    }

    @CommandHandler
    void handle(CatchUpRetaliation command, Deadlines deadlines, Ladder ladder, Clock clock) {
        catchUp(Moment.of(clock), deadlines, ladder);
    }

    private Moment begin(
            RetaliationCommand.ByOfficer command, Deadlines deadlines, Ladder ladder, Clock clock) {
        permit(command);
        var now = Moment.of(clock);
        catchUp(now, deadlines, ladder);
        return now;
    }

    private void permit(RetaliationCommand.ByOfficer command) {
        Act.permit(RetaliationActs.ALL, command, division, state);
    }

    private void catchUp(Moment now, Deadlines deadlines, Ladder ladder) {
        var stream = CaseId.of(id);
        CatchingUp.record(
                running, stream, now, deadlines, ladder, passing -> passing.event(stream));
    }

    @EventSourcingHandler
    void on(RetaliationEvent event) {
        if (event instanceof RetaliationOpened opened) {
            id = opened.retaliation();
            tip = opened.tip();
            division = opened.division();
            heard.add(opened.number());
        } else if (event instanceof RetaliationRepeated repeated) {
            heard.add(repeated.number());
        } else if (event instanceof RetaliationHandedOver moved) {
            division = moved.toDivision();
        }
        state = state.after(event);
        RetaliationDates.after(running, event);
    }

    @EventSourcingHandler
    void on(DueEvent event) {
        running.on(event);
    }
}
