package org.mingcha.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.party.People.WANG;

import java.time.Clock;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.exposure.ExposureModule;
import org.mingcha.command.hazard.HazardHistory;
import org.mingcha.command.hazard.HazardModule;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.order.OrderCommand.IssueOrder;
import org.mingcha.command.order.OrderCommand.ServeOrder;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderHistory;
import org.mingcha.command.order.OrderModule;
import org.mingcha.command.order.OrderRule;
import org.mingcha.command.place.Divisions;
import org.mingcha.command.place.ShandongDivisions;
import org.mingcha.command.tipoff.TipOffModule;

class StreamModulesTest {

    private Configuration streams = DefaultConfigurer.defaultConfiguration().buildConfiguration();

    @BeforeEach
    void start() {
        var configurer =
                DefaultConfigurer.defaultConfiguration()
                        .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
                        .registerComponent(Clock.class, c -> Shanghai.clockAt(OrderHistory.ISSUED))
                        .registerComponent(Deadlines.class, c -> Shanghai.LAW)
                        .registerComponent(Ladder.class, c -> Ladder.shipped())
                        .registerComponent(Divisions.class, c -> ShandongDivisions.shipped());
        List.of(new TipOffModule(), new HazardModule(), new OrderModule(), new ExposureModule())
                .forEach(module -> module.configureModule(configurer));
        streams = configurer.start();
    }

    @AfterEach
    void stop() {
        streams.shutdown();
    }

    @Test
    void oneStreamReadsAnotherOnTheStoreItself() {
        OtherStreams.add(streams.eventStore(), HAZARD, HazardHistory.registered());

        streams.commandGateway().sendAndWait(issue());
        streams.commandGateway().sendAndWait(new ServeOrder(ORDER, OrderHistory.ISSUED_ON, WANG));

        assertThat(recorded()).isEqualTo(OrderHistory.served());
    }

    @Test
    void refusalReachesWhoAskedAndNothingIsStored() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> streams.commandGateway().sendAndWait(issue()))
                .extracting(Refused::rule)
                .isEqualTo(OrderRule.HAZARD_UNKNOWN);
        assertThat(recorded()).isEmpty();
    }

    private List<Object> recorded() {
        return streams.eventStore()
                .readEvents(ORDER.value())
                .asStream()
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }

    private static IssueOrder issue() {
        var issued = (OrderIssued) OrderHistory.issued().getFirst();
        return new IssueOrder(
                ORDER, HAZARD, issued.matters(), issued.legalBasis(), issued.dueOn(), WANG);
    }
}
