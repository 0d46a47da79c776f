package org.mingcha.infra.ledger;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.mingcha.command.reliance.Reliance;
import org.mingcha.infra.ledger.commits.Commit;
import org.mingcha.infra.ledger.commits.Commits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives waiting commits consecutive indexes, one write in flight at a time; whatever arrives
 * meanwhile is the next write. Its fields belong to whoever the room lets write.
 */
final class Sequencer implements AutoCloseable {

    /** How often an unanswered write is looked into before those who wait are told. */
    record Patience(int attempts, Duration firstPause) {}

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);

    private static final long NONE = -1;

    private final Commits commits;
    private final Patience patience;
    private final IntConsumer batchSizes;
    private final WaitingRoom room = new WaitingRoom();
    private final Thread thread;

    /** Never more than the true head, and always where a commit ends; so a stale one is refused. */
    private long next;

    private boolean inDoubt;
    private boolean interrupted;

    Sequencer(Commits commits, Patience patience, IntConsumer batchSizes) {
        this.commits = commits;
        this.patience = patience;
        this.batchSizes = batchSizes;
        this.thread = Thread.ofPlatform().daemon().name("ledger").unstarted(this::run);
        this.next = commits.end();
        thread.start();
    }

    /**
     * Completes once the commit is durable, with the index it was given.
     *
     * @param relies streams that must not have moved on before that index
     */
    CompletableFuture<Commit> add(Commit commit, List<Reliance> relies) {
        var waiting = new Batch.Waiting(commit, relies);
        if (room.enter(waiting)) {
            write(List.of(waiting));
        }
        return waiting.answer();
    }

    private void run() {
        for (var all = room.next(); !all.isEmpty(); all = room.next()) {
            write(all);
        }
    }

    private void write(List<Batch.Waiting> all) {
        var batch = new Batch(all);
        try {
            batchSizes.accept(all.size());
            settle(batch);
        } catch (RuntimeException | Error e) {
            inDoubt = true;
            batch.fail(e);
        } finally {
            boolean wasInterrupted = interrupted;
            interrupted = false;
            room.leave();
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void settle(Batch batch) {
        int vain = 0;
        while (!batch.isSettled()) {
            if (progressed(batch)) {
                vain = 0;
            } else if (++vain < patience.attempts()) {
                LockSupport.parkNanos(patience.firstPause().toNanos() << vain);
            } else {
                throw new EventStoreException("nobody knows whether it was stored");
            }
        }
    }

    private boolean progressed(Batch batch) {
        int open = batch.size();
        long from = next;
        try {
            attempt(batch);
        } catch (RuntimeException e) {
            inDoubt = true;
            // Whoever writes for itself may be interrupted, and learns all the same how it went.
            interrupted |= Thread.interrupted();
            LOG.warn("A write was not answered and is looked into: {}", e.getClass().getName());
        }
        return batch.size() < open || next > from;
    }

    private void attempt(Batch batch) {
        if (inDoubt) {
            lookUp(batch);
        }
        // Nothing can move on unseen: whatever comes in between takes the index that is written to.
        batch.hold(this::lastOf);
        if (batch.isSettled()) {
            return;
        }
        var placed = batch.placedFrom(next);
        int added = commits.add(placed);
        if (added > 0) {
            placed.subList(0, added).forEach(batch::found);
            next = placed.get(added - 1).end();
        }
        if (added < placed.size()) {
            moveUp(batch);
        }
    }

    private long lastOf(String stream) {
        return commits.lastOfStream(stream, Long.MAX_VALUE)
                .map(there -> there.sequence() + there.events().size() - 1)
                .orElse(NONE);
    }

    /**
     * Whatever of the batch was stored begins at {@code next}. What was not may still be under way:
     * then one of the two writes finds its index taken.
     */
    private void lookUp(Batch batch) {
        commits.from(next, batch.size()).forEach(batch::found);
        next = commits.end();
        inDoubt = false;
    }

    /** Servers do not reliably say which of the two keys was taken, so both are looked at. */
    private void moveUp(Batch batch) {
        var refused = batch.first();
        commits.lastOfStream(refused.stream(), refused.sequence())
                .filter(there -> there.sequence() == refused.sequence())
                .ifPresent(batch::found);
        next = commits.end();
    }

    /** Returns when everything that waits is answered; what comes later is refused. */
    @Override
    public void close() {
        room.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
