package org.mingcha.infra.verify.tree;

import java.util.ArrayList;
import java.util.List;
import org.mingcha.infra.merkle.Frontier;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.tiles.Tile;

/** A tree that grows, in rows as its tiles have them. For one thread. */
final class TileRows {

    private final List<Row> rows;
    private long size;

    /** Is told of every tile above the lowest level when it is full. */
    interface Full {

        /**
         * @param known from which position on the hashes are known
         */
        void tile(Tile tile, byte[] hashes, int known);
    }

    private TileRows(long size, List<Row> rows) {
        this.size = size;
        this.rows = rows;
    }

    /**
     * Of a tree with these complete subtrees.
     *
     * @param roots largest first, as {@link Frontier#roots()} has them
     */
    static TileRows of(long size, List<Hash> roots) {
        var rows = new ArrayList<Row>();
        int end = roots.size();
        for (int level = 0; level == 0 || size >>> (Tile.HEIGHT * level) > 0; level++) {
            long count = size >>> (Tile.HEIGHT * level);
            int width = (int) (count % Tile.FULL);
            int begin = end - Integer.bitCount(width);
            rows.add(
                    new Row(
                            count / Tile.FULL,
                            new Frontier(width, roots.subList(begin, end)),
                            new byte[level == 0 ? 0 : Tile.FULL * Hash.LENGTH],
                            width));
            end = begin;
        }
        return new TileRows(size, rows);
    }

    TileRows copy() {
        return new TileRows(size, new ArrayList<>(rows.stream().map(Row::copy).toList()));
    }

    void add(Hash leaf, Full full) {
        push(0, leaf, full);
        size++;
    }

    private void push(int level, Hash hash, Full full) {
        if (level == rows.size()) {
            rows.add(Row.first());
        }
        var row = rows.get(level);
        if (row.add(hash)) {
            if (level > 0) {
                full.tile(Tile.full(level, row.index), row.hashes, row.known);
            }
            push(level + 1, row.frontier.root(), full);
            rows.set(level, row.next());
        }
    }

    long size() {
        return size;
    }

    /** Of its complete subtrees, largest first. */
    List<Hash> roots() {
        return rows.reversed().stream().flatMap(row -> row.frontier.roots().stream()).toList();
    }

    Hash root() {
        return new Frontier(size, roots()).root();
    }

    private record Row(long index, Frontier frontier, byte[] hashes, int known) {

        static Row first() {
            return new Row(0, new Frontier(), new byte[Tile.FULL * Hash.LENGTH], 0);
        }

        Row next() {
            return new Row(index + 1, new Frontier(), new byte[hashes.length], 0);
        }

        Row copy() {
            return new Row(
                    index, new Frontier(frontier.size(), frontier.roots()), hashes.clone(), known);
        }

        /** Returns whether it is full. */
        boolean add(Hash hash) {
            if (hashes.length > 0) {
                hash.copyTo(hashes, (int) frontier.size());
            }
            frontier.add(hash);
            return frontier.size() == Tile.FULL;
        }
    }
}
