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
    private final LongAdder documentsRead = new LongAdder();

    public DurableStore(Path file) {
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
        commits = new GroupCommit(store);
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

    @Override
    public void close() {
        store.close();
    }
}
