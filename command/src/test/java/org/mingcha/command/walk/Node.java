package org.mingcha.command.walk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.Registration;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.place.ShandongDivisions;

/** One node: the streams as they are configured, every one made anew for each command. */
public final class Node {

    public static final String UNKNOWN = "unknown stream";
    public static final String DONE = "done";

    private static final Ladder LADDER = Ladder.shipped();
    private static final Divisions DIVISIONS = ShandongDivisions.shipped();

    private final SharedLedger ledger;
    private final List<EventHandlerInvoker> policies = new ArrayList<>();
    private final Configuration streams;
    private int followed;

    Node(SharedLedger ledger, Clock clock, List<ConfigurerModule> modules) {
        this.ledger = ledger;
        var configurer =
                DefaultConfigurer.defaultConfiguration()
                        .registerComponent(Clock.class, _ -> clock)
                        .registerComponent(Deadlines.class, _ -> Shanghai.LAW)
                        .registerComponent(Ladder.class, _ -> LADDER)
                        .registerComponent(Divisions.class, _ -> DIVISIONS)
                        .configureEventStore(
                                _ -> EmbeddedEventStore.builder().storageEngine(ledger).build());
        configurer
                .eventProcessing()
                .registerEventProcessorFactory((name, _, invoker) -> pumped(name, invoker));
        modules.forEach(module -> module.configureModule(configurer));
        this.streams = configurer.start();
    }

    void stop() {
        streams.shutdown();
    }

    /** {@link #DONE}, the code of the rule that refused, or {@link #UNKNOWN}. */
    public String ask(Object command) {
        while (true) {
            try {
                var result = new FutureCallback<Object, Object>();
                streams.commandBus()
                        .dispatch(GenericCommandMessage.asCommandMessage(command), result);
                var answer = result.getResult();
                if (!answer.isExceptional()) {
                    return DONE;
                }
                throw answer.exceptionResult();
            } catch (ConcurrencyException _) {
                // Another node was first: asked again, as the gateway does.
            } catch (Refused refused) {
                return refused.rule().code();
            } catch (AggregateNotFoundException _) {
                return UNKNOWN;
            } catch (Throwable e) {
                throw new AssertionError("neither recorded nor refused: " + command, e);
            }
        }
    }

    /** Policies see what they have not seen yet, and what they cause. */
    void follow() {
        for (; followed < ledger.all().size(); followed++) {
            var event = ledger.all().get(followed);
            policies.forEach(policy -> hand(policy, event));
        }
    }

    /** Policies see everything again. */
    void followFromTheBeginning() {
        followed = 0;
        follow();
    }

    private static void hand(EventHandlerInvoker policy, DomainEventMessage<?> event) {
        try {
            if (policy.canHandle(event, Segment.ROOT_SEGMENT)) {
                policy.handle(event, Segment.ROOT_SEGMENT);
            }
        } catch (Exception e) {
            throw new AssertionError("a policy failed at " + event.getPayload(), e);
        }
    }

    private EventProcessor pumped(String name, EventHandlerInvoker invoker) {
        policies.add(invoker);
        return new Pumped(name);
    }

    /** It is this node that hands it its events, so there is nothing to start. */
    private record Pumped(String name) implements EventProcessor {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public List<MessageHandlerInterceptor<? super EventMessage<?>>> getHandlerInterceptors() {
            return List.of();
        }

        @Override
        public Registration registerHandlerInterceptor(
                MessageHandlerInterceptor<? super EventMessage<?>> interceptor) {
            return () -> true;
        }

        @Override
        public void start() {}

        @Override
        public void shutDown() {}

        @Override
        public boolean isRunning() {
            return true;
        }

        @Override
        public boolean isError() {
            return false;
        }
    }
}
