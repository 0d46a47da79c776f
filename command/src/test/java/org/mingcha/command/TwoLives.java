package org.mingcha.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.law.reward.Rules;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.place.ShandongDivisions;
import org.mingcha.command.reward.Received;
import org.mingcha.command.tipoff.TipHistory;

/**
 * The same stream twice: one that lives on through every command, and one that is made anew from
 * the recorded events before each. What one answers and the other does not is state that no event
 * carries, or an event that is not applied.
 */
public final class TwoLives<T> {

    /** What one of them recorded, or why it refused. */
    public record Answer(List<Object> recorded, String refusal) {}

    private static final Ladder LADDER = Ladder.shipped();
    private static final Divisions DIVISIONS = ShandongDivisions.shipped();

    private final Supplier<T> unborn;
    private final AggregateModel<T> model;
    private final DrillClock clock;
    private final List<Object> past;
    private final SimpleEventBus bus = SimpleEventBus.builder().build();
    private final List<Object> heard = new ArrayList<>();
    private final EventSourcedAggregate<T> living;

    public TwoLives(Class<T> type, Supplier<T> unborn, List<?> past, Instant begin) {
        this(type, unborn, past, begin, OtherStreams.empty());
    }

    /**
     * @param others the streams beside this one
     */
    public TwoLives(
            Class<T> type, Supplier<T> unborn, List<?> past, Instant begin, EventStore others) {
        this.unborn = unborn;
        this.clock = new DrillClock(begin);
        this.past = new ArrayList<>(past);
        var resources =
                MultiParameterResolverFactory.ordered(
                        ClasspathParameterResolverFactory.forClass(type),
                        new SimpleResourceParameterResolverFactory(
                                List.of(
                                        clock,
                                        Shanghai.LAW,
                                        LADDER,
                                        DIVISIONS,
                                        Rules.with(Rules.loaded()),
                                        Received.first(TipHistory.TIP),
                                        others)));
        this.model = AnnotatedAggregateMetaModelFactory.inspectAggregate(type, resources);
        bus.subscribe(events -> events.stream().map(EventMessage::getPayload).forEach(heard::add));
        this.living = replayed();
    }

    /** All that is recorded by now. */
    public List<Object> past() {
        return List.copyOf(past);
    }

    public Answer askLiving(Object command) {
        var answer = ask(living, command);
        past.addAll(answer.recorded());
        return answer;
    }

    public Answer askReplayed(Object command) {
        return ask(replayed(), command);
    }

    public void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    public Instant now() {
        return clock.now;
    }

    private Answer ask(EventSourcedAggregate<T> aggregate, Object command) {
        heard.clear();
        String refusal = "";
        try {
            aggregate.handle(GenericCommandMessage.asCommandMessage(command));
        } catch (Refused refused) {
            refusal = refused.rule().code();
        } catch (Exception e) {
            throw new AssertionError("neither recorded nor refused: " + command, e);
        }
        return new Answer(List.copyOf(heard), refusal);
    }

    private EventSourcedAggregate<T> replayed() {
        var aggregate =
                EventSourcedAggregate.initialize(
                        unborn.get(), model, bus, NoSnapshotTriggerDefinition.TRIGGER);
        var messages = new ArrayList<DomainEventMessage<?>>();
        for (Object event : past) {
            messages.add(new GenericDomainEventMessage<>("stream", "id", messages.size(), event));
        }
        aggregate.initializeState(DomainEventStream.of(messages));
        return aggregate;
    }

    private static final class DrillClock extends Clock {

        private Instant now;

        private DrillClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
