package org.mingcha.infra.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Where commits wait while a write is in flight. Who enters before it closes is still served. */
final class WaitingRoom {

    private static final int MOST_COMMITS = 1_000;

    /** Characters of one write, of up to three bytes each, within the 48 MB of a message. */
    private static final int MOST_WEIGHT = 8_000_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<Batch.Waiting> queue = new ArrayDeque<>();
    private boolean closed;

    void enter(Batch.Waiting waiting) {
        lock.lock();
        try {
            if (closed) {
                throw new EventStoreException("the ledger is closed");
            }
            queue.add(waiting);
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for somebody; empty once closed and everybody is served. */
    List<Batch.Waiting> next() {
        lock.lock();
        try {
            while (queue.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            var next = new ArrayList<Batch.Waiting>();
            int weight = 0;
            while (!queue.isEmpty() && next.size() < MOST_COMMITS && weight < MOST_WEIGHT) {
                weight += queue.element().commit().weight();
                next.add(queue.remove());
            }
            return next;
        } finally {
            lock.unlock();
        }
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
