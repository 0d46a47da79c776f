package org.mingcha.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingcha.infra.ledger.Trial.append;
import static org.mingcha.infra.ledger.Trial.noted;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingcha.infra.ledger.commits.Commit;

/** Who finds nobody else writing writes at once. */
@Timeout(60)
class AloneTest {

    private final InMemoryCommits commits = new InMemoryCommits();
    private final CountDownLatch stalled = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);

    /** Remembers who wrote. */
    private final class Watched extends PassingOn {

        private final Set<Thread> writers = ConcurrentHashMap.newKeySet();

        Watched() {
            super(commits);
        }

        @Override
        public int add(List<Commit> added) {
            writers.add(Thread.currentThread());
            return super.add(added);
        }
    }

    @Test
    void whoIsAloneWritesWithoutAnotherThread() {
        var watched = new Watched();
        try (var ledger = Trial.over(watched)) {
            append(ledger, noted("a", 0, 1));
            append(ledger, noted("a", 1, 1));
        }
        assertThat(watched.writers).containsExactly(Thread.currentThread());
    }

    @Test
    void whoComesDuringAWriteIsServedAfterIt() throws Exception {
        var stalling = new Stalling(commits, stalled, go);
        try (var ledger = Trial.over(stalling)) {
            var first = started(() -> append(ledger, noted("a", 0, 1)));
            stalled.await();
            var second = started(() -> append(ledger, noted("b", 0, 1)));
            awaitWaiting(second);
            assertThat(commits.end()).isZero();
            go.countDown();
            first.join();
            second.join();
        }
        assertThat(commits.from(0, 9)).extracting(Commit::stream).containsExactly("a", "b");
    }

    @Test
    void closingWaitsForTheWriteInFlight() throws Exception {
        var ledger = Trial.over(new Stalling(commits, stalled, go));
        var writing = started(() -> append(ledger, noted("a", 0, 1)));
        stalled.await();
        var closing = started(ledger::close);
        awaitWaiting(closing);
        assertThat(commits.end()).isZero();
        go.countDown();
        closing.join();
        assertThat(commits.end()).isEqualTo(1);
        writing.join();
    }

    private static Thread started(Runnable what) {
        return Thread.ofPlatform().start(what);
    }

    private static void awaitWaiting(Thread thread) {
        await().until(() -> thread.getState() == Thread.State.WAITING);
    }
}
