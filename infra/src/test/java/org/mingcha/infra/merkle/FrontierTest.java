package org.mingcha.infra.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrontierTest {

    private static final List<byte[]> ENTRIES = Naive.entries(600);

    @Test
    void theEmptyTreeHasTheHashOfNothing() {
        assertThat(new Frontier().root()).isEqualTo(Naive.root(List.of())).isEqualTo(Tree.EMPTY);
    }

    @Test
    void itsRootIsThatOfTheDefinitionAtEverySize() {
        var frontier = new Frontier();
        for (int size = 1; size <= 300; size++) {
            frontier.add(Tree.leaf(ENTRIES.get(size - 1)));

            assertThat(frontier.root()).isEqualTo(Naive.root(ENTRIES.subList(0, size)));
            assertThat(frontier.size()).isEqualTo(size);
        }
    }

    @Test
    void itGoesOnFromTheSubtreesOfAnySize() {
        for (int size : List.of(0, 1, 2, 3, 255, 256, 257, 511, 512)) {
            var tree = Grown.of(600);
            var frontier = new Frontier(size, tree.roots(0, size));
            ENTRIES.subList(size, 600).forEach(entry -> frontier.add(Tree.leaf(entry)));

            assertThat(frontier.root()).isEqualTo(Naive.root(ENTRIES));
        }
    }

    @Test
    void itsSubtreesAreThoseOfTheTree() {
        var frontier = new Frontier();
        ENTRIES.forEach(entry -> frontier.add(Tree.leaf(entry)));

        assertThat(frontier.roots()).isEqualTo(Grown.of(600).roots(0, 600)).hasSize(4);
    }

    @Test
    void itGoesOnFromSubtreesOfLargeTrees() {
        var random = new Random(9_162);
        for (int i = 0; i < 200; i++) {
            long size = random.nextLong(1L << random.nextInt(1, 41));
            int more = random.nextInt(1, 600);
            var tree = new Sparse(List.of(size, size + more - 1, size / 2, size + more / 2));
            var frontier = new Frontier(size, tree.roots(0, size));
            for (long leaf = size; leaf < size + more; leaf++) {
                frontier.add(tree.complete(0, leaf));
            }

            assertThat(frontier.root()).isEqualTo(tree.over(0, size + more));
        }
    }

    @Test
    void itGrowsBySubtreesAsByTheirLeaves() {
        for (int begin = 0; begin <= 70; begin++) {
            for (int end = begin; end <= 70; end++) {
                var tree = new Grown(ENTRIES.subList(0, 70), Tree.EMPTY);
                var frontier = new Frontier(begin, tree.roots(0, begin));
                long at = begin;
                for (var root : tree.roots(begin, end)) {
                    int level = Math.min(63 - Long.numberOfLeadingZeros(end - at), zeros(at));
                    frontier.add(level, root);
                    at += 1L << level;
                }

                assertThat(frontier.root()).isEqualTo(Naive.root(ENTRIES.subList(0, end)));
            }
        }
    }

    private static int zeros(long at) {
        return Long.numberOfTrailingZeros(at);
    }

    @Test
    void aSubtreeBeginsAtAMultipleOfItsSize() {
        var frontier = new Frontier(2, List.of(Tree.EMPTY));
        assertThatIllegalArgumentException().isThrownBy(() -> frontier.add(2, Tree.EMPTY));
        frontier.add(1, Tree.EMPTY);
        assertThat(frontier.size()).isEqualTo(4);
    }

    @Test
    void asManySubtreesAsTheSizeHasOnesAreNeeded() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Frontier(3, List.of(Tree.EMPTY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Frontier(4, List.of(Tree.EMPTY, Tree.EMPTY)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Frontier(-1, List.of()));
    }
}
