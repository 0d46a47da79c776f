package org.mingcha.infra.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.MovingClock;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.verify.Report;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Finding;
import org.mingcha.web.verification.Verifications.Kind;

/** On the embedded server or the one that is named. It is 9 o'clock in the civil zone. */
class WatchmanTest {

    private final TestDatabase database = new TestDatabase();
    private final MovingClock clock = new MovingClock();
    private final MongoWatches watches = new MongoWatches(database.get(), clock);
    private final List<Long> begun = new ArrayList<>();
    private final Watchman watchman = watchman(LocalTime.of(2, 0));
    private long size = 100;
    private List<Finding> findings = List.of();

    @AfterEach
    void close() {
        database.close();
    }

    private Watchman watchman(LocalTime nightly) {
        return new Watchman(watches, this::verified, nightly, clock);
    }

    private Report verified(long from) {
        begun.add(from);
        return new Report(
                from,
                size,
                Tree.EMPTY,
                size,
                0,
                findings.size(),
                findings,
                false,
                0,
                Duration.ofSeconds(1));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void later(Duration by) {
        clock.move(by);
        watchman.round();
    }

    @Test
    void theFirstRoundVerifiesAll() {
        watchman.round();
        assertThat(begun).containsExactly(0L);
        assertThat(watches.full().orElseThrow().to()).isEqualTo(100);
    }

    @Test
    void whatIsNewIsVerifiedAfterAMinute() {
        watchman.round();
        later(Duration.ofSeconds(59));
        assertThat(begun).containsExactly(0L);
        later(Duration.ofSeconds(2));
        assertThat(begun).containsExactly(0L, 100L);
    }

    @Test
    void whatIsNewFollowsWhatWasVerifiedLast() {
        watchman.round();
        size = 130;
        later(Duration.ofSeconds(61));
        later(Duration.ofSeconds(61));
        assertThat(begun).containsExactly(0L, 100L, 130L);
    }

    @Test
    void allIsVerifiedAgainAtNight() {
        watchman.round();
        later(Duration.ofHours(16).plusMinutes(57));
        assertThat(watches.full().orElseThrow().startedAt()).isBefore(now());
        later(Duration.ofMinutes(1));
        assertThat(watches.full().orElseThrow().startedAt()).isEqualTo(now());
    }

    @Test
    void aFullOneThatWasAskedForIsDoneOnce() {
        watchman.round();
        later(Duration.ofSeconds(5));
        clock.move(Duration.ofSeconds(1));
        watches.request();
        later(Duration.ofSeconds(1));
        later(Duration.ofSeconds(1));
        assertThat(begun.stream().filter(from -> from == 0)).hasSize(2);
    }

    @Test
    void howFarItGotIsToldInPercentUntilItIsDone() {
        var percent = new Percent(watches, 200);
        assertThat(watches.progress()).hasValue(0);
        percent.accept(75);
        assertThat(watches.progress()).hasValue(37);
        percent.accept(200);
        assertThat(watches.progress()).hasValue(99);
        watchman.round();
        assertThat(watches.progress()).isEmpty();
    }

    @Test
    void whatWasFoundStaysInSight() {
        watchman.round();
        findings = List.of(Finding.of(42, Fault.EVENT_ALTERED));
        later(Duration.ofMinutes(2));
        later(Duration.ofMinutes(2));
        assertThat(begun).containsExactly(0L, 100L, 100L);
        assertThat(watches.incremental().orElseThrow().findings().getFirst().index()).isEqualTo(42);
        assertThat(watches.history()).hasSize(3);
    }

    @Test
    void theHistoryListsFullOnesNewestFirst() {
        watchman.round();
        later(Duration.ofDays(1));
        later(Duration.ofDays(1));
        assertThat(watches.history()).extracting("kind").containsOnly(Kind.FULL);
        assertThat(watches.history().getFirst().startedAt()).isEqualTo(now());
    }

    @Test
    void theHistoryIsBounded() {
        for (int day = 0; day < 205; day++) {
            later(Duration.ofDays(1));
        }
        assertThat(watches.history()).hasSize(200);
        assertThat(database.get().getCollection("verifications").countDocuments())
                .isLessThanOrEqualTo(204);
    }

    @Test
    void ofTwoNodesOneVerifies() {
        assertThat(watches.takeTurn(clock.instant(), Duration.ofHours(1))).isTrue();
        watchman.round();
        assertThat(begun).isEmpty();
    }

    @Test
    void theTurnOfANodeThatDiedIsTakenOver() {
        watches.takeTurn(clock.instant(), Duration.ofHours(1));
        later(Duration.ofHours(1));
        assertThat(begun).isEmpty();
        later(Duration.ofMillis(1));
        assertThat(begun).hasSize(1);
    }

    @Test
    void aVerificationThatFailedIsTriedAgain() {
        var failing =
                new Watchman(
                        watches,
                        _ -> {
                            throw new IllegalStateException();
                        },
                        LocalTime.of(2, 0),
                        clock);
        failing.round();
        watchman.round();
        assertThat(begun).containsExactly(0L);
    }
}
