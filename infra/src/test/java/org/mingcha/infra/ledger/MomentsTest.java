package org.mingcha.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.infra.ledger.commits.Commit;

class MomentsTest {

    private final InMemoryCommits commits = new InMemoryCommits();
    private final Ledger ledger = Trial.over(commits);

    @AfterEach
    void close() {
        ledger.close();
    }

    private void stored(String... times) {
        for (int i = 0; i < times.length; i++) {
            boolean reported = times[i].length() == 10;
            var event =
                    new Commit.Event(
                            "id" + i,
                            reported ? "Told" : "Noted",
                            "1",
                            times[i],
                            reported
                                    ? "{\"on\":\"%s\",\"word\":\"w\"}".formatted(times[i])
                                    : "{\"text\":\"t\"}",
                            "{}",
                            new Binary(new byte[32]));
            commits.add(List.of(new Commit(i, "s" + i, "Thing", 0, List.of(event))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T00:00:00Z, -1",
        "2026-11-21T16:00:00Z, 0",
        "2026-11-22T01:00:00Z, 0",
        "2026-11-22T01:00:00.001Z, 2",
        "2026-11-22T16:00:00Z, 3",
        "2026-11-22T16:00:00.001Z, 4",
        "2026-11-23T09:00:00.001Z, 5"
    })
    void tokenAtAMomentIsBeforeTheFirstEventNotEarlier(Instant moment, long token) {
        stored(
                "2026-11-21T01:00:00.000Z",
                "2026-11-22T01:00:00.000Z",
                "2026-11-22",
                "2026-11-22T03:00:00.000Z",
                "2026-11-23",
                "2026-11-23T09:00:00.000Z");
        assertThat(ledger.createTokenAt(moment)).isEqualTo(new GlobalSequenceTrackingToken(token));
    }

    @Test
    void emptyLedgerHasNoMoments() {
        assertThat(ledger.createTokenAt(Instant.EPOCH)).isEqualTo(ledger.createTailToken());
    }
}
