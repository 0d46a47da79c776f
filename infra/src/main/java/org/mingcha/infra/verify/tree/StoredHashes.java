package org.mingcha.infra.verify.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.tiles.TiledTree;
import org.mingcha.infra.verify.stored.Stored;

/** Hashes of tiles, also of partial ones, which are not stored: those come from the level below. */
public record StoredHashes(Stored stored) implements TiledTree.Source {

    /**
     * @throws java.util.NoSuchElementException where a tile is missing
     * @throws IllegalArgumentException where one is too short
     */
    @Override
    public byte[] hashes(Tile tile) {
        var whole = Optional.ofNullable(stored.tiles(List.of(tile.whole())).get(tile.whole()));
        return whole.or(() -> fromBelow(tile)).orElseThrow();
    }

    private Optional<byte[]> fromBelow(Tile tile) {
        if (tile.level() == 0) {
            return Optional.empty();
        }
        long first = tile.index() * Tile.FULL;
        var below =
                LongStream.range(first, first + tile.width())
                        .mapToObj(index -> Tile.full(tile.level() - 1, index))
                        .toList();
        var found = stored.tiles(below);
        var hashes = new byte[tile.width() * Hash.LENGTH];
        for (int i = 0; i < tile.width(); i++) {
            root(found.getOrDefault(below.get(i), new byte[0])).copyTo(hashes, i);
        }
        return Optional.of(hashes);
    }

    private static Hash root(byte[] hashes) {
        return Tree.root(
                LongStream.range(0, Tile.FULL).mapToObj(i -> Hash.at((int) i, hashes)).toList());
    }
}
