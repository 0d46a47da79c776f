package org.mingcha.infra.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.mingcha.infra.ledger.Ledger;
import org.mingcha.infra.past.Census;
import org.mingcha.infra.past.LedgerPast;
import org.mingcha.infra.tally.DailyTallies;
import org.mingcha.infra.time.Rounds;
import org.mingcha.web.act.Commands;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The round that takes the tally of each day. */
@Configuration(proxyBeanMethods = false)
class TallyWiring {

    private static final Duration EVERY = Duration.ofSeconds(30);

    @Bean
    Rounds tallyRounds(Ledger ledger, Commands commands, Clock clock) {
        var past = new LedgerPast(ledger);
        return new Rounds(
                "tally",
                EVERY,
                new DailyTallies(
                        events(ledger),
                        tally -> ledger.lastSequenceNumberFor(tally.value()).isPresent(),
                        () -> new Census(past::of),
                        commands,
                        clock));
    }

    private static DailyTallies.LedgerEvents events(Ledger ledger) {
        return new DailyTallies.LedgerEvents() {

            @Override
            public Optional<EventMessage<?>> first() {
                try (var events = ledger.readEvents(null, false)) {
                    return events.<EventMessage<?>>map(event -> event).findFirst();
                }
            }

            @Override
            public void readFrom(long index, Consumer<Object> each) {
                var before = new GlobalSequenceTrackingToken(index - 1);
                try (var events = ledger.readEvents(before, false)) {
                    events.map(EventMessage::getPayload).forEach(each);
                }
            }
        };
    }
}
