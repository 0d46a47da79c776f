package org.mingcha.infra.accounts;

import java.time.Clock;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.mingcha.command.account.AccountModule;
import org.mingcha.command.account.Caseload;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.place.Divisions;
import org.mingcha.infra.acting.AxonCommands;
import org.mingcha.infra.ledger.ReportingAppends;
import org.mingcha.web.act.Commands;

/** The streams of accounts and nothing else: all that the command line needs of the write side. */
public final class AccountStreams implements AutoCloseable {

    private final Configuration axon;

    /** For the command line, which changes and disables no account. */
    public AccountStreams(EventStorageEngine ledger, Divisions divisions, Clock clock) {
        this(ledger, divisions, AccountStreams::unknown, clock);
    }

    AccountStreams(EventStorageEngine ledger, Divisions divisions, Caseload cases, Clock clock) {
        var configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(_ -> Jackson3Serializer.builder().build())
                        .configureEmbeddedEventStore(_ -> ledger)
                        .configureCommandBus(_ -> reporting())
                        .registerComponent(Divisions.class, _ -> divisions)
                        .registerComponent(Clock.class, _ -> clock)
                        .registerComponent(Caseload.class, _ -> cases);
        new AccountModule().configureModule(configurer);
        this.axon = configurer.start();
    }

    private static long unknown(OfficerId officer) {
        throw new IllegalStateException("the cases of " + officer.value() + " are not read here");
    }

    private static CommandBus reporting() {
        var bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new ReportingAppends());
        return bus;
    }

    public EventStore events() {
        return axon.eventStore();
    }

    public Commands commands() {
        return new AxonCommands(axon.commandGateway(), _ -> Stream.empty());
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
