package org.mingcha.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingcha.infra.ledger.Trial.all;
import static org.mingcha.infra.ledger.Trial.append;
import static org.mingcha.infra.ledger.Trial.event;
import static org.mingcha.infra.ledger.Trial.indexOf;
import static org.mingcha.infra.ledger.Trial.noted;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.ledger.Happened.Listed;
import org.mingcha.infra.ledger.Happened.Word;
import org.mingcha.infra.ledger.commits.Commit;

/** What every server must let one reader do. */
interface LedgerReading {

    Trial trial();

    @Test
    default void eventReadsBackAsItWas() {
        var ledger = trial().ledger();
        var payload =
                new Listed(
                        List.of(new Word("甲"), new Word("\"\\\n")),
                        Optional.of(new Word("")),
                        Instant.EPOCH);
        var written = event("a", 0, payload).withMetaData(Map.of("officer", "o-1", "n", 7));
        append(ledger, List.of(written));
        var read = ledger.readEvents("a").next();
        assertThat(read.getPayload()).isEqualTo(payload);
        assertThat(read.getIdentifier()).isEqualTo(written.getIdentifier());
        assertThat(read.getMetaData()).isEqualTo(written.getMetaData());
        assertThat(read.getType()).isEqualTo("Thing");
        assertThat(read.getTimestamp().toEpochMilli())
                .isEqualTo(written.getTimestamp().toEpochMilli());
    }

    @Test
    default void streamLoadsFromAnySequence() {
        var ledger = trial().ledger();
        append(ledger, noted("a", 0, 3));
        append(ledger, noted("b", 0, 2));
        append(ledger, noted("a", 3, 1));
        append(ledger, noted("a", 4, 2));
        for (long first = 0; first <= 7; first++) {
            var read = new ArrayList<Long>();
            ledger.readEvents("a", first).forEachRemaining(e -> read.add(e.getSequenceNumber()));
            assertThat(read)
                    .isEqualTo(
                            List.of(0L, 1L, 2L, 3L, 4L, 5L).subList((int) Math.min(first, 6), 6));
        }
        assertThat(ledger.lastSequenceNumberFor("a")).contains(5L);
        assertThat(ledger.lastSequenceNumberFor("none")).isEmpty();
    }

    @Test
    default void tokenMayPointInsideACommit() {
        var ledger = trial().ledger();
        append(ledger, noted("a", 0, 4));
        append(ledger, noted("b", 0, 3));
        for (long last = -1; last <= 7; last++) {
            var read = ledger.readEvents(new GlobalSequenceTrackingToken(last), false).toList();
            assertThat(read)
                    .extracting(event -> indexOf(event))
                    .isEqualTo(
                            List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L)
                                    .subList((int) Math.min(last + 1, 7), 7));
        }
    }

    @Test
    default void readsGoOnBeyondOnePage() {
        var ledger = trial().ledger();
        int events = 2 * Pages.SIZE + 1;
        for (int i = 0; i < events; i++) {
            ledger.appendEvents(noted("a", i));
        }
        assertThat(all(ledger)).hasSize(events);
        assertThat(ledger.readEvents("a").asStream()).hasSize(events);
        assertThat(ledger.readEvents("a", Pages.SIZE + 7).asStream()).hasSize(Pages.SIZE - 6);
    }

    @Test
    default void tailStopsAtTheFirstIndexThatDoesNotContinue() {
        var ledger = trial().ledger();
        append(ledger, noted("a", 0, 2));
        var commits = trial().commits();
        var later = commits.from(0, 1).getFirst();
        commits.add(List.of(new Commit(3, "b", "Thing", 0, later.events())));
        assertThat(all(ledger)).extracting(Trial::indexOf).containsExactly(0L, 1L);
    }

    @Test
    default void unknownNameIsALoudErrorThatNamesTheIndex() {
        var ledger = trial().ledger();
        append(ledger, noted("a", 0, 1));
        trial().database()
                .getCollection("ledger")
                .updateOne(
                        new Document("_id", 0L),
                        new Document("$set", new Document("events.0.name", "Renamed")));
        assertThatThrownBy(() -> all(ledger))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("event 0 is a Renamed");
    }

    @Test
    default void headTailAndMomentsAreTokens() {
        var ledger = trial().ledger();
        assertThat(ledger.createTailToken()).isEqualTo(ledger.createHeadToken());
        append(ledger, noted("a", 0, 3));
        assertThat(ledger.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(ledger.createTokenAt(Instant.EPOCH))
                .isEqualTo(new GlobalSequenceTrackingToken(-1));
        assertThat(ledger.createTokenAt(Instant.parse("2999-01-01T00:00:00Z")))
                .isEqualTo(new GlobalSequenceTrackingToken(2));
    }
}
