package org.mingcha.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingcha.infra.ledger.Trial.all;
import static org.mingcha.infra.ledger.Trial.append;
import static org.mingcha.infra.ledger.Trial.event;
import static org.mingcha.infra.ledger.Trial.noted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.ledger.Happened.Listed;
import org.mingcha.infra.ledger.Happened.Told;
import org.mingcha.infra.ledger.Happened.Word;

/** What every server must let one writer do. */
interface LedgerWriting {

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
    default void takenSequenceIsAConcurrencyError() {
        var ledger = trial().ledger();
        append(ledger, noted("a", 0, 2));
        assertThatThrownBy(() -> append(ledger, noted("a", 0, 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(append(ledger, noted("a", 2, 1)).index()).isEqualTo(2);
    }
}
