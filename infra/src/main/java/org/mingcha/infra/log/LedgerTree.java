package org.mingcha.infra.log;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.mingcha.infra.ledger.text.Salts;
import org.mingcha.infra.log.store.SignedTree;
import org.mingcha.infra.tiles.Edge;
import org.mingcha.infra.tiles.OtherBytes;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.tiles.Tiles;
import org.mingcha.infra.tiles.Whole;
import org.mingcha.web.audit.EventEntry;
import org.mingcha.web.audit.LedgerEvents;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** The tree over the ledger, as far as this node has read. For one thread. */
final class LedgerTree {

    /** So many events at most between two checkpoints. */
    static final int AT_ONCE = 5_000;

    private final LedgerEvents ledger;
    private final Tiles tiles;
    private final Salts salts;
    private final long trusted;
    private final Edge edge;

    private LedgerTree(LedgerEvents ledger, Tiles tiles, Salts salts, long trusted, Edge edge) {
        this.ledger = ledger;
        this.tiles = tiles;
        this.salts = salts;
        this.trusted = trusted;
        this.edge = edge;
    }

    /**
     * Goes on behind the last full bundle that was signed. Where a tile is missing the ledger is
     * read from its beginning, and the tile is made again.
     *
     * @param trusted events below this index were signed, or adopted, and need not be ours
     */
    static LedgerTree open(
            LedgerEvents ledger,
            Tiles tiles,
            Salts salts,
            Optional<SignedTree> signed,
            long trusted) {
        long bundles = signed.map(SignedTree::size).orElse(0L) / Tile.FULL;
        return new LedgerTree(ledger, tiles, salts, trusted, edge(bundles, tiles));
    }

    private static Edge edge(long bundles, Tiles tiles) {
        try {
            return Edge.after(bundles, tiles);
        } catch (NoSuchElementException missing) {
            return new Edge();
        }
    }

    /**
     * Reads on, a bounded way; {@link #size()} tells how far. It ends before a gap, which another
     * node is about to fill.
     *
     * @throws Refusal where an event is not ours, or a tile is not what the ledger gives
     */
    void follow() {
        try (var events = ledger.from(edge.size())) {
            events.limit(AT_ONCE).forEach(this::take);
        } catch (OtherBytes other) {
            throw Refusal.differing(other.tile().path());
        }
    }

    private void take(StoredEvent event) {
        if (event.index() >= trusted && !salts.gave(event)) {
            throw Refusal.foreign(event.index());
        }
        edge.add(EventEntry.of(event), tiles);
    }

    long size() {
        return edge.size();
    }

    List<byte[]> unfinished() {
        return edge.entries();
    }

    Whole whole() {
        return edge.with(tiles);
    }
}
