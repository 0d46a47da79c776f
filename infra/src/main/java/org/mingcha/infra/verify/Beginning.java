package org.mingcha.infra.verify;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.tiles.TiledTree;
import org.mingcha.infra.verify.stored.Stored;
import org.mingcha.infra.verify.tree.StoredHashes;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/**
 * Where a verification begins.
 *
 * @param roots of the complete subtrees before, largest first
 * @param sequences which sequence is due at the first event that is met of a stream
 */
record Beginning(long index, List<Hash> roots, ToLongFunction<StoredEvent> sequences) {

    static final Beginning FIRST = new Beginning(0, List.of(), _ -> 0L);

    /** With the block of a size; empty where tiles before it cannot be read. */
    static Optional<Beginning> before(long size, Stored stored) {
        long index = size - size % Tile.FULL;
        try {
            var roots = new TiledTree(new StoredHashes(stored)).roots(0, index);
            return Optional.of(
                    new Beginning(
                            index,
                            roots,
                            event -> stored.sequenceAfter(event.stream(), event.index())));
        } catch (NoSuchElementException | IllegalArgumentException lost) {
            return Optional.empty();
        }
    }
}
