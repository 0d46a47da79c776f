package org.mingcha.infra.verify.stored;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.RawBsonDocument;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.verify.finding.Finding;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** Documents of a ledger in memory, without a log: for finding out how fast they are verified. */
public final class MemoryStored implements Stored {

    private static final int PAGE = 1_000;

    private final List<RawBsonDocument> documents;

    /**
     * @param documents of consecutive commits from index 0 on
     */
    public MemoryStored(List<RawBsonDocument> documents) {
        this.documents = List.copyOf(documents);
    }

    @Override
    public boolean isLive() {
        return false;
    }

    @Override
    public long end() {
        return documents.isEmpty()
                ? 0
                : new CommitPage(List.of(documents.getLast())).rows().getLast().index() + 1;
    }

    @Override
    public Pages from(long index) {
        return new Pages() {
            private int at;

            @Override
            public Optional<Page> next() {
                int to = Math.min(documents.size(), at + PAGE);
                var page = documents.subList(at, to);
                at = to;
                return page.isEmpty() ? Optional.empty() : Optional.of(new CommitPage(page));
            }
        };
    }

    @Override
    public long sequenceAfter(String stream, long index) {
        return 0;
    }

    @Override
    public List<StoredEvent> stream(String stream) {
        return List.of();
    }

    @Override
    public Map<Tile, byte[]> tiles(Collection<Tile> wanted) {
        return Map.of();
    }

    @Override
    public Optional<SignedState> signed() {
        return Optional.empty();
    }

    @Override
    public Optional<SignedState> published() {
        return Optional.empty();
    }

    @Override
    public List<StoredCheckpoint> checkpoints(long size, int limit) {
        return List.of();
    }

    @Override
    public List<StoredKey> keys() {
        return List.of();
    }

    @Override
    public List<Finding> strays() {
        return List.of();
    }
}
