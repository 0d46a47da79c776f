package org.mingcha.infra.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.due.Running;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.tally.TallyEvent.TallyTaken;
import org.mingcha.command.tally.TallyId;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipOffEvent.AcceptanceOverdue;
import org.mingcha.command.tipoff.TipOffEvent.TipRegistered;
import org.mingcha.infra.embedded.EmbeddedServer;
import org.mingcha.infra.site.RunningSite;
import org.mingcha.query.Cast;
import org.mingcha.query.deadlines.Behind;
import org.mingcha.web.act.Commands;

/** The whole program: stopped, and started again much later by two nodes at once. */
class TwoNodesAfterDowntimeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int DAYS = 30;

    @TempDir Path folder;

    @Test
    void everyWarningBreachEscalationAndTallyIsRecordedOnceAndAtItsMoment() throws IOException {
        try (var server = EmbeddedServer.start(folder.resolve("database"), Clock.systemUTC())) {
            LocalDate day;
            Deadline due;
            try (var node = start(server, "PT0S")) {
                day = CivilTime.today(node.bean(Clock.class));
                due = node.bean(Deadlines.class).open(RowId.T1, day);
                tipIsRegistered(node, day, due);
            }
            var first = CompletableFuture.supplyAsync(() -> start(server, "P" + DAYS + "D"));
            try (var other = start(server, "P" + DAYS + "D");
                    var node = first.join()) {
                var expected = expected(node, due, day);
                await().atMost(PATIENCE).until(() -> recorded(node).size() >= expected.size());
                await().atMost(PATIENCE).until(() -> tallies(node, day).size() >= DAYS);
                catchUps(node).run();
                catchUps(other).run();

                assertThat(recorded(node)).isEqualTo(expected);
                assertThat(tallies(node, day)).allMatch(count -> count == 1);
            }
        }
    }

    private RunningSite start(EmbeddedServer server, String offset) {
        return RunningSite.over(
                folder.resolve("data"),
                "--spring.mongodb.uri=" + server.uri(),
                "--mingcha.clock-offset=" + offset);
    }

    private static void tipIsRegistered(RunningSite node, LocalDate day, Deadline due) {
        var submitted = Cast.submitted(Cast.TIP, 1);
        var registered =
                new TipRegistered(Cast.TIP, day, TipNumber.of(Cast.TIP, Cast.COUNTY, day), due);
        node.bean(EventStore.class)
                .publish(
                        new GenericDomainEventMessage<>("TipOff", Cast.TIP.value(), 0, submitted),
                        new GenericDomainEventMessage<>("TipOff", Cast.TIP.value(), 1, registered));
    }

    /** As a stream that is looked after day by day records it. */
    private static List<String> expected(RunningSite node, Deadline due, LocalDate day) {
        var ladder = node.bean(Ladder.class);
        var now = Moment.of(node.bean(Clock.class));
        var running = new Running();
        running.open(due, day);
        var expected = new ArrayList<String>();
        for (var next = running.next(now, ladder);
                next.isPresent();
                next = running.next(now, ladder)) {
            var passing = next.get();
            running.on(passing.event(CaseId.of(Cast.TIP)));
            expected.add(
                    (passing.overdue()
                                    ? "AcceptanceOverdue"
                                    : passing.event(CaseId.of(Cast.TIP)).getClass().getSimpleName())
                            + " "
                            + passing.at());
        }
        return expected;
    }

    private static List<String> recorded(RunningSite node) {
        return node.bean(EventStore.class)
                .readEvents(Cast.TIP.value(), 2)
                .asStream()
                .map(event -> told(event.getPayload()))
                .toList();
    }

    /** How many tallies each day from the first to yesterday has. */
    private static List<Long> tallies(RunningSite node, LocalDate first) {
        var counts = new ArrayList<Long>();
        var today = CivilTime.today(node.bean(Clock.class));
        for (var day = first; day.isBefore(today); day = day.plusDays(1)) {
            long taken =
                    node.bean(EventStore.class)
                            .readEvents(TallyId.of(day).value())
                            .asStream()
                            .filter(event -> event.getPayload() instanceof TallyTaken)
                            .count();
            if (taken > 0) {
                counts.add(taken);
            }
        }
        return counts;
    }

    private static String told(Object event) {
        return switch (event) {
            case AcceptanceOverdue e -> "AcceptanceOverdue " + e.at();
            case DueEvent e -> e.getClass().getSimpleName() + " " + e.at();
            default -> event.toString();
        };
    }

    private static CatchUps catchUps(RunningSite node) {
        var queries = node.bean(QueryGateway.class);
        return new CatchUps(
                question ->
                        queries.query(question, ResponseTypes.multipleInstancesOf(Behind.class))
                                .join(),
                node.bean(Commands.class),
                node.bean(Clock.class));
    }
}
