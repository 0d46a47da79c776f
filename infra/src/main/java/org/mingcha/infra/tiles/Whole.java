package org.mingcha.infra.tiles;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Subtrees;

/** All tiles of a tree of one size, full and partial ones, for any number of threads. */
public final class Whole {

    private final long size;
    private final List<Edge.Row> rows;
    private final List<byte[]> entries;
    private final Tiles full;

    Whole(long size, List<Edge.Row> rows, List<byte[]> entries, Tiles full) {
        this.size = size;
        this.rows = rows;
        this.entries = entries;
        this.full = full;
    }

    public long size() {
        return size;
    }

    /** The same tree as it was at a size, at most its own. */
    public Whole upTo(long smaller) {
        if (smaller > size) {
            throw new IllegalArgumentException(smaller + " is beyond " + size);
        }
        return new Whole(smaller, rows, entries, full);
    }

    /** The root of the tree as it was at a size, at most its own. */
    public Hash root(long at) {
        return subtrees().over(0, at);
    }

    /** For one thread. */
    public Subtrees subtrees() {
        return new TiledTree(tile -> hashes(tile).orElseThrow());
    }

    /** Of a tile, as many hashes as its width says; empty where the tree has not so many. */
    public Optional<byte[]> tile(Tile tile) {
        return hashes(tile).map(hashes -> Arrays.copyOf(hashes, tile.width() * Hash.LENGTH));
    }

    private Optional<byte[]> hashes(Tile tile) {
        if (!reaches(tile)) {
            return Optional.empty();
        }
        var row = rows.get(tile.level());
        if (tile.index() < row.index()) {
            return full.find(tile.whole());
        }
        return Optional.of(row.bytes());
    }

    private boolean reaches(Tile tile) {
        int level = Math.max(0, tile.level());
        long count = level * Tile.HEIGHT < Long.SIZE ? size >>> (level * Tile.HEIGHT) : 0;
        return tile.index() < count / Tile.FULL
                || (tile.index() == count / Tile.FULL && tile.width() <= count % Tile.FULL);
    }

    /** A bundle of as many entries as the width says; empty where the tree has not so many. */
    public Optional<byte[]> bundle(Tile tile) {
        if (!reaches(tile)) {
            return Optional.empty();
        }
        return tile.index() < rows.getFirst().index()
                ? full.find(tile.whole()).map(bytes -> tile.isFull() ? bytes : first(tile, bytes))
                : Optional.of(EntryBundle.of(entries.subList(0, tile.width())));
    }

    private static byte[] first(Tile tile, byte[] bundle) {
        return EntryBundle.of(EntryBundle.entries(bundle).subList(0, tile.width()));
    }
}
