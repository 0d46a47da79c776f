package org.mingcha.infra.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.commits.Commits;
import org.springframework.boot.health.contributor.Status;

class ClockHealthTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T11:00:00Z, UP",
        "2026-11-26T12:05:00Z, UP",
        "2026-11-26T12:05:00.001Z, DOWN",
        "2026-12-06T12:00:00Z, DOWN"
    })
    void isDownWhereTheLedgerIsMoreThanFiveMinutesAhead(String last, String status) {
        assertThat(status("2026-11-26T10:00:00Z", last)).isEqualTo(new Status(status));
    }

    @Test
    void aDayThatAReporterLeftSaysNothingOfTheClock() {
        assertThat(status("2026-12-06")).isEqualTo(Status.UP);
    }

    @Test
    void anEmptyLedgerIsNotAhead() {
        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void saysByHowMuch() {
        assertThat(health("2026-11-26T13:00:00Z").health().getDetails())
                .containsEntry("reason", "BEHIND_LEDGER")
                .containsEntry("seconds", 3600L);
    }

    private static Status status(String... times) {
        return health(times).health().getStatus();
    }

    private static ClockHealth health(String... times) {
        return new ClockHealth(new Told(List.of(times)), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /** One event in each commit, at the times that a test tells. */
    private record Told(List<String> times) implements Commits {

        @Override
        public int add(List<Commit> commits) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Commit> from(long index, int limit) {
            return times.stream().skip(index).limit(limit).map(this::commit).toList();
        }

        @Override
        public List<Commit> ofStream(String stream, long sequence, int limit) {
            return List.of();
        }

        @Override
        public Optional<Commit> lastUpTo(long index) {
            return times.isEmpty() ? Optional.empty() : Optional.of(commit(times.getLast()));
        }

        @Override
        public Optional<Commit> lastOfStream(String stream, long sequence) {
            return Optional.empty();
        }

        private Commit commit(String time) {
            var salt = new Binary(new byte[32]);
            var event = new Commit.Event("id", "Done", "1", time, "{}", "{}", salt);
            return new Commit(times.indexOf(time), "tip-1", "TipOff", 0, List.of(event));
        }
    }
}
