package org.mingcha.infra.embedded.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.mingcha.infra.embedded.index.Key;

/** The file, and the maps in it. */
public final class DurableStore implements AutoCloseable {
    private static final int CACHE_MEGABYTES = 32;
    private static final int PAGE_BYTES = 4 * 1024;

    private final MVStore store;
    private final GroupCommit commits;
    private final Room room;
    private final LongAdder documentsRead = new LongAdder();

    /**
     * @param broken run, on whichever thread, when a write failed in such a way that the file is
     *     whole and this store is not: whoever closes this one and opens another loses nothing that
     *     was answered
     */
    public DurableStore(Path file, Runnable broken) {
        store =
                new MVStore.Builder()
                        .fileName(file.toString())
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0)
                        .cacheSize(CACHE_MEGABYTES)
                        .pageSplitSize(PAGE_BYTES)
                        .open();
        // A part of the file is written again only versions after it died, and each version is
        // forced before the next.
        store.setRetentionTime(0);
        commits = new GroupCommit(store, broken);
        room = new Room(file);
    }

    /**
     * @param removes whether it makes room within the file
     * @throws DiskFull if there is too little room for another write
     */
    public void requireRoom(boolean removes) {
        room.require(removes);
    }

    /** Applies a change and returns when it is on disk. */
    public <T> T write(Supplier<T> change) {
        return commits.write(change);
    }

    /**
     * Reads. A crash may undo what was seen, unless {@link #awaitDurable()} returns before it is
     * shown.
     */
    public <T> T read(Supplier<T> question) {
        var usage = store.registerVersionUsage();
        try {
            return question.get();
        } finally {
            store.deregisterVersionUsage(usage);
        }
    }

    /** Returns when everything applied so far is on disk. */
    public void awaitDurable() {
        commits.awaitDurable();
    }

    public Documents openDocuments(String name) {
        return new Documents(store, name, documentsRead);
    }

    public MVMap<Key, Key> openEntries(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<Key, Key>()
                        .keyType(Key.Type.INSTANCE)
                        .valueType(Key.Type.INSTANCE));
    }

    public MVStore maps() {
        return store;
    }

    /** How many documents were read since the start: the work that queries cost. */
    public long documentsRead() {
        return documentsRead.sum();
    }

    /**
     * Whether a write failed: from then on none is taken, and what is read may never be written.
     */
    public boolean hasFailed() {
        return commits.hasFailed();
    }

    /** After a failed write, what is in memory is left there: half of it may be missing. */
    @Override
    public void close() {
        if (hasFailed()) {
            store.closeImmediately();
        } else {
            store.close();
        }
    }
}
