package org.mingcha.infra.verify;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.verify.finding.Finding;
import org.mingcha.infra.verify.stored.Pages;
import org.mingcha.infra.verify.stored.Stored;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** A ledger that grows in the moment in which somebody first asks where it ends. */
record Growing(Stored stored, Runnable more, AtomicBoolean asked) implements Stored {

    Growing(Stored stored, Runnable more) {
        this(stored, more, new AtomicBoolean());
    }

    @Override
    public long end() {
        if (!asked.getAndSet(true)) {
            more.run();
        }
        return stored.end();
    }

    @Override
    public boolean isLive() {
        return stored.isLive();
    }

    @Override
    public Pages from(long index) {
        return stored.from(index);
    }

    @Override
    public long sequenceAfter(String stream, long index) {
        return stored.sequenceAfter(stream, index);
    }

    @Override
    public List<StoredEvent> stream(String stream) {
        return stored.stream(stream);
    }

    @Override
    public Map<Tile, byte[]> tiles(Collection<Tile> wanted) {
        return stored.tiles(wanted);
    }

    @Override
    public Optional<SignedState> signed() {
        return stored.signed();
    }

    @Override
    public Optional<SignedState> published() {
        return stored.published();
    }

    @Override
    public List<StoredCheckpoint> checkpoints(long size, int limit) {
        return stored.checkpoints(size, limit);
    }

    @Override
    public List<StoredKey> keys() {
        return stored.keys();
    }

    @Override
    public List<Finding> strays() {
        return stored.strays();
    }
}
