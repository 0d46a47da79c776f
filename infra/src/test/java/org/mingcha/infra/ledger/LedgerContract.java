package org.mingcha.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingcha.infra.ledger.Trial.all;
import static org.mingcha.infra.ledger.Trial.append;
import static org.mingcha.infra.ledger.Trial.event;
import static org.mingcha.infra.ledger.Trial.indexOf;
import static org.mingcha.infra.ledger.Trial.noted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.ledger.Happened.Listed;
import org.mingcha.infra.ledger.Happened.Told;
import org.mingcha.infra.ledger.Happened.Word;
import org.mingcha.infra.ledger.commits.Commit;

/** What every server must let the ledger do for one writer and one reader. */
interface LedgerContract {

    Trial trial();

    @Test
    default void firstIndexIsZeroAndCommitsFollowEachOther() {
        var ledger = trial().ledger();
        assertThat(append(ledger, noted("a", 0, 3)).index()).isEqualTo(2);
        assertThat(append(ledger, noted("b", 0, 1)).index()).isEqualTo(3);
        assertThat(append(ledger, noted("a", 3, 2)))
                .isEqualTo(new Appended(5, List.of("Noted", "Noted")));
        assertThat(all(ledger)).extracting(Trial::indexOf).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    default void commitIsStoredAsTheDesignSays() {
        var at = Instant.parse("2026-11-23T01:02:03Z");
        DomainEventMessage<?> listed =
                event("a", 0, new Listed(List.of(new Word("甲")), Optional.empty(), at))
                        .withMetaData(Map.of("officer", "o-1"));
        append(trial().ledger(), List.of(listed));
        var commit = trial().stored(0);
        assertThat(commit.keySet()).containsExactly("_id", "stream", "kind", "sequence", "events");
        assertThat(commit).containsEntry("stream", "a").containsEntry("kind", "Thing");
        assertThat(commit.get("_id")).isEqualTo(0L);
        assertThat(commit.get("sequence")).isEqualTo(0L);
        var event = commit.getList("events", Document.class).getFirst();
        assertThat(event.keySet())
                .containsExactly("id", "name", "revision", "time", "payload", "metadata", "salt");
        assertThat(event)
                .containsEntry("id", listed.getIdentifier())
                .containsEntry("name", "Listed")
                .containsEntry("revision", "1")
                .containsEntry("payload", "{\"at\":\"2026-11-23T01:02:03Z\",\"words\":[\"甲\"]}")
                .containsEntry("metadata", "{\"officer\":\"o-1\"}");
        assertThat(event.getString("time")).matches("\\d{4}-\\d\\d-\\d\\dT.*\\.\\d{3}Z");
        assertThat(event.get("salt", Binary.class).getData()).hasSize(32);
    }

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
    default void reporterSideEventKeepsNoTimeOfDayAndNoForeignMetadata() {
        var ledger = trial().ledger();
        var random = "7f6c0a8e-4c1e-4b43-9d3f-2a5b8f0c1d2e";
        var told = new Told(LocalDate.parse("2026-11-23"), new Word("w"));
        append(
                ledger,
                List.of(
                        event("a", 0, told)
                                .withMetaData(
                                        Map.of(
                                                "correlationId", random,
                                                "traceId", "203.0.113.7",
                                                "userAgent", "x"))));
        var event = trial().stored(0).getList("events", Document.class).getFirst();
        assertThat(event)
                .containsEntry("time", "2026-11-23")
                .containsEntry("metadata", "{\"correlationId\":\"" + random + "\"}");
        assertThat(ledger.readEvents("a").next().getTimestamp())
                .isEqualTo(Instant.parse("2026-11-22T16:00:00Z"));
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
    default void takenSequenceIsAConcurrencyError() {
        var ledger = trial().ledger();
        append(ledger, noted("a", 0, 2));
        assertThatThrownBy(() -> append(ledger, noted("a", 0, 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(append(ledger, noted("a", 2, 1)).index()).isEqualTo(2);
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
