package org.mingcha.infra.tiles;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.infra.merkle.Frontier;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Subtrees;

/**
 * The subtrees of a tree, computed from tiles. For one thread at a time; it remembers the tiles
 * that it asked for last.
 */
public final class TiledTree implements Subtrees {

    private static final int REMEMBERED = 64;

    private final Source source;
    private final Map<Tile, byte[]> remembered =
            new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Tile, byte[]> eldest) {
                    return size() > REMEMBERED;
                }
            };

    public TiledTree(Source source) {
        this.source = source;
    }

    /** Where hashes of a tile come from; of a partial tile it may give more than was asked for. */
    public interface Source {

        /**
         * At least as many hashes of the tile as its width says.
         *
         * @throws RuntimeException where there is no such tile
         */
        byte[] hashes(Tile tile);
    }

    @Override
    public Hash complete(int level, long index) {
        int row = level / Tile.HEIGHT;
        int height = level % Tile.HEIGHT;
        long first = index << height;
        int position = (int) (first % Tile.FULL);
        int count = 1 << height;
        byte[] hashes = hashes(new Tile(row, first / Tile.FULL, position + count));
        var subtree = new Frontier();
        for (int i = position; i < position + count; i++) {
            subtree.add(Hash.at(i, hashes));
        }
        return subtree.root();
    }

    private byte[] hashes(Tile tile) {
        var known = remembered.get(tile.whole());
        if (known != null && known.length >= tile.width() * Hash.LENGTH) {
            return known;
        }
        byte[] hashes = source.hashes(tile);
        remembered.put(tile.whole(), hashes);
        return hashes;
    }
}
