package org.mingcha.infra.ledger;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Where commits wait while a write is in flight: there is one at a time. Who enters before it
 * closes is still served.
 */
final class WaitingRoom {

    private static final int MOST_COMMITS = 1_000;

    /** Characters of one write, of up to three bytes each, within the 48 MB of a message. */
    private static final int MOST_WEIGHT = 8_000_000;

    private static final Duration LINGER = Duration.ofMillis(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<Batch.Waiting> queue = new ArrayDeque<>();
    private boolean closed;
    private boolean writing;
    private int wanted = 1;
    private int last = 1;

    /**
     * Whoever is alone, as it was last time, need not wait for another thread to wake up: it is
     * told to write now and to {@link #leave()} then.
     */
    boolean enter(Batch.Waiting waiting) {
        lock.lock();
        try {
            if (closed) {
                throw new EventStoreException("the ledger is closed");
            }
            if (isAlone()) {
                writing = true;
                return true;
            }
            queue.add(waiting);
            if (!writing && queue.size() >= wanted) {
                changed.signal();
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    private boolean isAlone() {
        return !writing && last == 1 && queue.isEmpty();
    }

    /** The write that was in flight is settled. */
    void leave() {
        lock.lock();
        try {
            writing = false;
            if (closed || !queue.isEmpty()) {
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for somebody to write for, until {@link #leave()}, and a moment longer for as many as
     * came last time: those who were just answered often come again, and one write for all costs
     * little more than one for the first. Empty once closed and everybody is served.
     */
    List<Batch.Waiting> next() {
        lock.lock();
        try {
            long patience = LINGER.toNanos();
            while (writing || queue.isEmpty() && !closed) {
                wanted = 1;
                changed.awaitUninterruptibly();
            }
            wanted = last;
            while (queue.size() < wanted && !closed && patience > 0) {
                patience = changed.awaitNanos(patience);
            }
            return taken();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return taken();
        } finally {
            lock.unlock();
        }
    }

    private List<Batch.Waiting> taken() {
        var taken = new ArrayList<Batch.Waiting>();
        int weight = 0;
        while (!queue.isEmpty() && taken.size() < MOST_COMMITS && weight < MOST_WEIGHT) {
            weight += queue.element().commit().weight();
            taken.add(queue.remove());
        }
        last = Math.max(1, taken.size());
        writing = !taken.isEmpty();
        return taken;
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }
}
