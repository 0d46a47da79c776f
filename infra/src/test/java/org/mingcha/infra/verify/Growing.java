package org.mingcha.infra.verify;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.verify.finding.Finding;
import org.mingcha.infra.verify.stored.Pages;
import org.mingcha.infra.verify.stored.Stored;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** A ledger that grows, and is signed, in a chosen moment of its being read. */
record Growing(Stored stored, Moment moment, int time, Runnable more, AtomicInteger asked)
        implements Stored {

    /** Just before what is asked for. */
    enum Moment {
        END,
        SIGNED,
        CHECKPOINTS
    }

    /**
     * @param time how often it is asked for until then, that time included
     */
    Growing(Stored stored, Moment moment, int time, Runnable more) {
        this(stored, moment, time, more, new AtomicInteger());
    }

    private void asksFor(Moment now) {
        if (now == moment && asked.incrementAndGet() == time) {
            more.run();
        }
    }

    @Override
    public long end() {
        asksFor(Moment.END);
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
        asksFor(Moment.SIGNED);
        return stored.signed();
    }

    @Override
    public Optional<SignedState> published() {
        return stored.published();
    }

    @Override
    public List<StoredCheckpoint> checkpoints(long size, int limit) {
        asksFor(Moment.CHECKPOINTS);
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
