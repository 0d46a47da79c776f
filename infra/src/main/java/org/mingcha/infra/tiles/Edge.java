package org.mingcha.infra.tiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingcha.infra.merkle.Frontier;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Tree;

/**
 * The unfinished tiles on the right of a growing tree: all of it that no full tile holds. Where
 * {@link #add} throws, the edge is of no more use. For one thread at a time.
 */
public final class Edge {

    private final List<Row> rows;
    private final List<byte[]> entries;
    private long size;

    /** Of the empty tree. */
    public Edge() {
        this(0, List.of(new Row(0)), List.of());
    }

    private Edge(long size, List<Row> rows, List<byte[]> entries) {
        this.size = size;
        this.rows = new ArrayList<>(rows);
        this.entries = new ArrayList<>(entries);
    }

    /**
     * Of a tree that ends with a full bundle, all of whose full tiles are stored.
     *
     * @throws java.util.NoSuchElementException where a tile is missing
     */
    public static Edge after(long bundles, Tiles tiles) {
        var rows = new ArrayList<Row>();
        rows.add(new Row(bundles));
        long count = bundles;
        for (int level = 1; count > 0; level++) {
            rows.add(Row.above(level, count, tiles));
            count /= Tile.FULL;
        }
        return new Edge(bundles * Tile.FULL, rows, List.of());
    }

    /** Full tiles go to the store at once, the entries before their hashes. */
    public void add(byte[] entry, Tiles tiles) {
        entries.add(entry);
        if (entries.size() == Tile.FULL) {
            tiles.add(Tile.full(Tile.ENTRIES, size / Tile.FULL), EntryBundle.of(entries));
            entries.clear();
        }
        push(0, Tree.leaf(entry), tiles);
        size++;
    }

    private void push(int level, Hash hash, Tiles tiles) {
        if (level == rows.size()) {
            rows.add(new Row(0));
        }
        var row = rows.get(level);
        row.add(hash);
        if (row.isFull()) {
            tiles.add(Tile.full(level, row.index()), row.bytes());
            push(level + 1, row.root(), tiles);
            rows.set(level, new Row(row.index() + 1));
        }
    }

    public long size() {
        return size;
    }

    /** Those after the last full bundle. */
    public List<byte[]> entries() {
        return List.copyOf(entries);
    }

    /**
     * As it is now, for any number of threads.
     *
     * @param tiles where the full ones are
     */
    public Whole with(Tiles tiles) {
        return new Whole(size, rows.stream().map(Row::copy).toList(), entries(), tiles);
    }

    /** The hashes of an unfinished tile. */
    static final class Row {

        private final long index;
        private final byte[] hashes = new byte[Tile.FULL * Hash.LENGTH];
        private int width;

        Row(long index) {
            this.index = index;
        }

        /** The row of a level above 0 in a tree whose full tiles are stored. */
        static Row above(int level, long count, Tiles tiles) {
            var row = new Row(count / Tile.FULL);
            for (long i = count - count % Tile.FULL; i < count; i++) {
                var below = Tile.full(level - 1, i);
                row.add(rootOf(tiles.find(below).orElseThrow()));
            }
            return row;
        }

        private static Hash rootOf(byte[] hashes) {
            var tree = new Frontier();
            for (int i = 0; i < hashes.length / Hash.LENGTH; i++) {
                tree.add(Hash.at(i, hashes));
            }
            return tree.root();
        }

        Row copy() {
            var copy = new Row(index);
            System.arraycopy(hashes, 0, copy.hashes, 0, hashes.length);
            copy.width = width;
            return copy;
        }

        void add(Hash hash) {
            hash.copyTo(hashes, width++);
        }

        boolean isFull() {
            return width == Tile.FULL;
        }

        Hash root() {
            return rootOf(bytes());
        }

        long index() {
            return index;
        }

        int width() {
            return width;
        }

        byte[] bytes() {
            return Arrays.copyOf(hashes, width * Hash.LENGTH);
        }
    }
}
