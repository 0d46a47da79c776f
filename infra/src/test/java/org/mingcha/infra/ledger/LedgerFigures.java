package org.mingcha.infra.ledger;

import static org.mingcha.infra.ledger.Trial.append;
import static org.mingcha.infra.ledger.Trial.event;
import static org.mingcha.infra.ledger.Trial.together;

import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.mingcha.infra.embedded.EmbeddedServer;
import org.mingcha.infra.ledger.Happened.Noted;

/**
 * Measures a server: appends a second by one-event commits of about 700 bytes, each writer on
 * streams of its own, and then reads a second. Run it with the server's URI, or without for the
 * embedded server.
 */
final class LedgerFigures {

    private static final int SECONDS = 8;
    private static final String TEXT = "x".repeat(430);

    private LedgerFigures() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            measure(arguments[0]);
            return;
        }
        var data = Files.createTempDirectory("ledger-figures");
        try (var server = EmbeddedServer.start(data, Clock.systemUTC())) {
            measure(server.uri());
        }
    }

    private static void measure(String uri) throws Exception {
        try (var client = MongoClients.create(uri);
                var trial = new Trial(client)) {
            var ledger = trial.ledger();
            appends(ledger, 64, 3);
            for (int writers : List.of(1, 16, 64)) {
                appendsOf(writers, ledger, trial);
            }
            tail(ledger);
            tail(ledger);
            polls(ledger);
            loads(ledger);
        }
    }

    private static void appendsOf(int writers, Ledger ledger, Trial trial) throws Exception {
        var batches = trial.meters.get("mingcha.ledger.batch").summary();
        double commits = batches.totalAmount();
        long writes = batches.count();
        long rate = appends(ledger, writers, SECONDS);
        double mean = (batches.totalAmount() - commits) / (batches.count() - writes);
        IO.println("%d writers: %d appends/s, %.1f to a write".formatted(writers, rate, mean));
    }

    private static long appends(Ledger ledger, int writers, int seconds) throws Exception {
        var done = new AtomicLong();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        together(
                writers,
                writer ->
                        () -> {
                            for (long i = 0; System.nanoTime() < end; i++) {
                                var stream = "%d-%d-%d".formatted(end, writer, i / 10);
                                append(ledger, List.of(event(stream, i % 10, new Noted(TEXT))));
                                done.incrementAndGet();
                            }
                            return writer;
                        });
        return done.get() / seconds;
    }

    private static void tail(Ledger ledger) {
        long begin = System.nanoTime();
        long events = ledger.readEvents(null, false).count();
        IO.println("tail: " + events + " events, " + perSecond(events, begin) + " events/s");
    }

    private static void polls(Ledger ledger) {
        long begin = System.nanoTime();
        var head = ledger.createHeadToken().position().orElseThrow();
        long events =
                LongStream.range(0, 300)
                        .mapToObj(i -> new GlobalSequenceTrackingToken(head - i % 5))
                        .mapToLong(token -> ledger.readEvents(token, true).count())
                        .sum();
        IO.println("polls near the head: " + perSecond(300, begin) + " /s, " + events + " events");
    }

    private static void loads(Ledger ledger) {
        var streams =
                ledger.readEvents(null, false)
                        .map(event -> (DomainEventMessage<?>) event)
                        .map(event -> event.getAggregateIdentifier())
                        .distinct()
                        .limit(500)
                        .toList();
        long begin = System.nanoTime();
        long events =
                streams.stream().mapToLong(s -> ledger.readEvents(s).asStream().count()).sum();
        IO.println(
                "stream loads: "
                        + perSecond(500, begin)
                        + " /s, "
                        + events
                        + " events in 500 of them");
    }

    private static long perSecond(long count, long begin) {
        return count * 1_000_000_000L / (System.nanoTime() - begin);
    }
}
