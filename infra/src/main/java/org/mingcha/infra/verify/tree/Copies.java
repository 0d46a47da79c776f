package org.mingcha.infra.verify.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Findings;
import org.mingcha.infra.verify.stored.Stored;
import org.mingcha.infra.verify.stored.Stored.SignedState;

/** What the log stores of events: tiles and bundles where they are full, else its own record. */
public final class Copies {

    /** Of so many blocks tiles are read at once. */
    private static final int AT_ONCE = 32;

    private final Stored stored;
    private final Findings findings;
    private final Map<Tile, byte[]> read = new HashMap<>();
    private Optional<Copy> edge = Optional.empty();
    private long signed;

    public Copies(Stored stored, Findings findings) {
        this.stored = stored;
        this.findings = findings;
    }

    /** From now on, this is the last tree that was signed. */
    public void signed(SignedState state) {
        signed = state.size();
        int width = (int) (signed % Tile.FULL);
        edge = Optional.empty();
        if (width > 0) {
            edge =
                    Optional.of(
                            new Copy(
                                    Copy.Origin.EDGE, "edge", signed - width, width, state.edge()));
        }
        if (state.edge().length != width * Hash.LENGTH) {
            findings.add(signed - width, Fault.LOG_RECORD_MALFORMED, "edge");
        }
    }

    /** Those of the events of one block, of which the first is given. */
    public List<Copy> of(long index) {
        long block = index / Tile.FULL;
        var copies = new ArrayList<Copy>();
        for (var tile : List.of(Tile.full(0, block), Tile.full(Tile.ENTRIES, block))) {
            find(tile).map(bytes -> Copy.tile(tile, bytes)).ifPresent(copies::add);
        }
        if (copies.isEmpty()) {
            edge.filter(copy -> copy.first() == block * Tile.FULL).ifPresent(copies::add);
        }
        return copies;
    }

    private Optional<byte[]> find(Tile tile) {
        if (!read.containsKey(tile)) {
            read.clear();
            long last =
                    Math.max(
                            tile.index(), Math.min(tile.index() + AT_ONCE, signed / Tile.FULL) - 1);
            read.putAll(
                    stored.tiles(
                            LongStream.rangeClosed(tile.index(), last)
                                    .boxed()
                                    .flatMap(at ->
                                            Stream.of(
                                                    Tile.full(0, at), Tile.full(Tile.ENTRIES, at)))
                                    .toList()));
        }
        return told(tile, Optional.ofNullable(read.get(tile)));
    }

    /** A full tile above the lowest level. */
    public Optional<byte[]> above(Tile tile) {
        return told(tile, Optional.ofNullable(stored.tiles(List.of(tile)).get(tile)));
    }

    /** Before a tree is signed its full tiles are stored. */
    private Optional<byte[]> told(Tile tile, Optional<byte[]> found) {
        int bits = Tile.HEIGHT * (Math.max(0, tile.level()) + 1);
        if (found.isEmpty() && (tile.index() + 1) << bits <= signed) {
            findings.add(tile.index() << bits, Fault.TILE_MISSING, tile.path());
        }
        return found;
    }
}
