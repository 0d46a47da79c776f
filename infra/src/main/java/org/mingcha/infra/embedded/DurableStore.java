package org.mingcha.infra.embedded;

import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ByteArrayDataType;
import org.jspecify.annotations.Nullable;
import org.mingcha.infra.embedded.index.Key;

/**
 * The file. Changes are applied one after another; each returns once it is committed and forced to
 * disk, and those that wait meanwhile share the next commit. Nothing is ever committed in the
 * middle of a change.
 */
final class DurableStore implements AutoCloseable {
    private static final int CACHE_MEGABYTES = 32;
    private static final int PAGE_BYTES = 4 * 1024;
    private static final int COMMITS_BETWEEN_CLEANINGS = 256;
    private static final int LIVE_PERCENT = 60;
    private static final int CLEANED_BYTES = 8 * 1024 * 1024;

    private final MVStore store;
    private final ReentrantLock applying = new ReentrantLock(true);
    private final ReentrantLock committing = new ReentrantLock(true);
    private final LongAdder documentsRead = new LongAdder();
    private volatile long begun;
    private volatile long durable;
    private volatile @Nullable RuntimeException failure;
    private int commits;

    DurableStore(Path file) {
        store =
                new MVStore.Builder()
                        .fileName(file.toString())
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0)
                        .cacheSize(CACHE_MEGABYTES)
                        .pageSplitSize(PAGE_BYTES)
                        .open();
        // A chunk is overwritten only versions after it died, and every version is forced before
        // the next is written.
        store.setRetentionTime(0);
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
            failure = new IllegalStateException(e);
            throw e;
        } finally {
            applying.unlock();
            awaitDurable(mine);
        }
    }

    /**
     * Reads. A crash may undo what was seen, unless {@link #awaitDurable()} returns before it is
     * shown.
     */
    <T> T read(Supplier<T> question) {
        var usage = store.registerVersionUsage();
        try {
            return question.get();
        } finally {
            store.deregisterVersionUsage(usage);
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
                commit();
            }
        } finally {
            committing.unlock();
        }
    }

    private void commit() {
        try {
            durable = forced();
        } catch (RuntimeException e) {
            // After a failed force the system may have dropped what it could not write: no later
            // one can be believed.
            failure = e;
            throw e;
        }
    }

    private long forced() {
        long reached;
        applying.lock();
        try {
            reached = begun;
            store.commit();
            if (++commits % COMMITS_BETWEEN_CLEANINGS == 0
                    && store.getFileStore().getChunksFillRate() < LIVE_PERCENT) {
                store.compact(LIVE_PERCENT, CLEANED_BYTES);
            }
        } finally {
            applying.unlock();
        }
        store.sync();
        return reached;
    }

    private void refuseAfterFailure() {
        RuntimeException earlier = failure;
        if (earlier != null) {
            throw new IllegalStateException("the database stopped after a failed write", earlier);
        }
    }

    private <V> MVMap<Key, V> open(String name, BasicDataType<V> values) {
        return store.openMap(
                name, new MVMap.Builder<Key, V>().keyType(Key.Type.INSTANCE).valueType(values));
    }

    MVMap<Key, byte[]> openDocuments(String name) {
        return open(name, ByteArrayDataType.INSTANCE);
    }

    MVMap<Key, Key> openEntries(String name) {
        return open(name, Key.Type.INSTANCE);
    }

    MVStore maps() {
        return store;
    }

    /** How many documents were read from the maps since the start: the work that queries cost. */
    LongAdder documentsRead() {
        return documentsRead;
    }

    @Override
    public void close() {
        store.close();
    }
}
