package org.mingcha.infra.embedded.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Applies changes one after another; each returns once it is committed and forced to disk, and
 * those that wait meanwhile share the next commit. Nothing is ever committed in the middle of a
 * change.
 */
final class GroupCommit {
    private static final int COMMITS_BETWEEN_CLEANINGS = 256;
    private static final int LIVE_PERCENT = 60;
    private static final int CLEANED_BYTES = 8 * 1024 * 1024;

    private final MVStore store;
    private final Runnable broken;
    private final ReentrantLock applying = new ReentrantLock(true);
    private final ReentrantLock committing = new ReentrantLock(true);
    private volatile long begun;
    private volatile long durable;
    private volatile @Nullable Throwable failure;
    private int commits;

    /**
     * @param broken run when the file is whole and what is in memory is not
     */
    GroupCommit(MVStore store, Runnable broken) {
        this.store = store;
        this.broken = broken;
    }

    /** Applies a change and returns when it, or what a refused change left behind, is on disk. */
    <T> T write(Supplier<T> change) {
        applying.lock();
        long mine = begun + 1;
        try {
            refuseAfterFailure();
            begun = mine;
            return change.get();
        } catch (Error e) {
            // Half of a change may be in memory: it must never be committed.
            fail(e);
            broken.run();
            throw e;
        } finally {
            applying.unlock();
            awaitDurable(mine);
        }
    }

    /** Returns when everything applied so far is on disk. */
    void awaitDurable() {
        awaitDurable(begun);
    }

    private void awaitDurable(long change) {
        if (durable >= change) {
            return;
        }
        committing.lock();
        try {
            refuseAfterFailure();
            if (durable < change) {
                durable = commit();
            }
        } finally {
            committing.unlock();
        }
    }

    private long commit() {
        long reached = written();
        try {
            store.sync();
        } catch (RuntimeException | Error e) {
            // The system may have dropped what it could not force: no later force can be believed.
            fail(e);
            throw e;
        }
        return reached;
    }

    private long written() {
        applying.lock();
        try {
            refuseAfterFailure();
            store.commit();
            if (++commits % COMMITS_BETWEEN_CLEANINGS == 0) {
                clean();
            }
            return begun;
        } catch (MVStoreException | Error e) {
            fail(e);
            broken.run();
            throw e;
        } finally {
            applying.unlock();
        }
    }

    private void fail(Throwable why) {
        failure = failure == null ? why : failure;
    }

    boolean hasFailed() {
        return failure != null;
    }

    /**
     * Moves what is alive out of the emptiest parts of the file, so that these can be written
     * again.
     */
    private void clean() {
        if (store.getFileStore().getChunksFillRate() < LIVE_PERCENT) {
            store.compact(LIVE_PERCENT, CLEANED_BYTES);
        }
    }

    private void refuseAfterFailure() {
        Throwable earlier = failure;
        if (earlier != null) {
            throw new IllegalStateException("the database stopped after a failed write", earlier);
        }
    }
}
