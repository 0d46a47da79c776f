package org.mingcha.infra.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.merkle.Consistency;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Inclusion;
import org.mingcha.infra.merkle.Sparse;
import org.mingcha.infra.merkle.Subtrees;

class TiledTreeTest {

    /** Gives out the tiles of a tree of one size, and no others. */
    private record Held(long size, Subtrees tree, TreeSet<String> asked)
            implements TiledTree.Source {

        Held(long size) {
            this(size, new Sparse(List.of(0L, size / 3, size - 1)), new TreeSet<>());
        }

        @Override
        public byte[] hashes(Tile tile) {
            long hashes = size >>> (Tile.HEIGHT * tile.level());
            long width = Math.min(Tile.FULL, hashes - tile.index() * Tile.FULL);
            assertThat(width).as(tile.path()).isGreaterThanOrEqualTo(tile.width());
            asked.add(new Tile(tile.level(), tile.index(), (int) width).path());
            var bytes = new byte[(int) width * Hash.LENGTH];
            for (int i = 0; i < width; i++) {
                tree.complete(Tile.HEIGHT * tile.level(), tile.index() * Tile.FULL + i)
                        .copyTo(bytes, i);
            }
            return bytes;
        }
    }

    @Test
    void aTreeOf70000HasTheRootOfItsPartialTilesAlone() {
        var held = new Held(70_000);

        assertThat(new TiledTree(held).over(0, 70_000)).isEqualTo(held.tree().over(0, 70_000));
        assertThat(held.asked()).containsExactly("0/273.p/112", "1/001.p/17", "2/000.p/1");
    }

    @Test
    void aTreeOf256HasAPartialTileAbove() {
        var held = new Held(256);

        assertThat(new TiledTree(held).over(0, 256)).isEqualTo(held.tree().over(0, 256));
        assertThat(held.asked()).containsExactly("1/000.p/1");
    }

    @Test
    void everySubtreeOf70000IsFoundInItsTiles() {
        var held = new Held(70_000);
        var tiled = new TiledTree(held);
        for (int level = 0; level <= 16; level++) {
            for (long index = 0; index < 70_000 >> level; index += 1 + (70_000 >> level) / 97) {
                assertThat(tiled.complete(level, index))
                        .isEqualTo(held.tree().complete(level, index));
            }
        }
        assertThat(held.asked()).allMatch(path -> path.matches("[012]/\\d{3}(\\.p/(112|17|1))?"));
    }

    @Test
    void proofsOfLargeTreesNeedNoTileThatIsNotThere() {
        var random = new Random(256);
        for (int i = 0; i < 60; i++) {
            long size = random.nextLong(2, 1L << random.nextInt(2, 41));
            long index = random.nextLong(size);
            long smaller = random.nextLong(1, size);
            var held = new Held(size);
            var tiled = new TiledTree(held);

            assertThat(Inclusion.path(index, size, tiled))
                    .isEqualTo(Inclusion.path(index, size, held.tree()));
            assertThat(Consistency.path(smaller, size, tiled))
                    .isEqualTo(Consistency.path(smaller, size, held.tree()));
        }
    }

    @Test
    void aTileThatGrewIsAskedForAgain() {
        var small = new Held(3);
        var large = new Held(5);
        var grown =
                new TiledTree(tile -> tile.width() <= 3 ? small.hashes(tile) : large.hashes(tile));

        assertThat(grown.over(0, 2)).isEqualTo(small.tree().over(0, 2));
        assertThat(grown.over(0, 4)).isEqualTo(large.tree().over(0, 4));
    }
}
