package org.mingcha.infra.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InclusionTest {

    private static final int MOST = 130;
    private static final List<Grown> TREES =
            IntStream.rangeClosed(0, MOST).mapToObj(Grown::of).toList();

    private record Case(int index, int size, Grown tree, Hash leaf, List<Hash> path) {

        boolean holds(Hash leaf, List<Hash> path) {
            return holds(index, size, leaf, path);
        }

        boolean holds(long index, long size) {
            return holds(index, size, leaf, path);
        }

        private boolean holds(long index, long size, Hash leaf, List<Hash> path) {
            try {
                return Inclusion.root(index, size, leaf, path)
                        .filter(tree.root()::equals)
                        .isPresent();
            } catch (IllegalArgumentException outside) {
                return false;
            }
        }
    }

    private static Stream<Case> cases(int most) {
        return IntStream.rangeClosed(1, most)
                .boxed()
                .flatMap(size -> IntStream.range(0, size).mapToObj(index -> of(index, size)));
    }

    private static Case of(int index, int size) {
        var tree = TREES.get(size);
        return new Case(index, size, tree, tree.leaf(index), Naive.path(index, tree.entries()));
    }

    @Test
    void everyPathIsThatOfTheDefinition() {
        assertThat(cases(MOST))
                .allSatisfy(one ->
                        assertThat(Inclusion.path(one.index, one.size, one.tree))
                                .isEqualTo(one.path));
    }

    @Test
    void everyPathLeadsToTheRoot() {
        assertThat(cases(MOST)).allMatch(one -> one.holds(one.leaf, one.path));
    }

    @Test
    void noPathLeadsThereFromAnotherLeaf() {
        assertThat(cases(MOST)).noneMatch(one -> one.holds(Spoilt.bit(one.leaf, 77), one.path));
    }

    @Test
    void anyBitOfTheLeafMatters() {
        assertThat(cases(20))
                .allMatch(
                        one -> Spoilt.bits(one.leaf).noneMatch(leaf -> one.holds(leaf, one.path)));
    }

    @Test
    void anyBitOfThePathMatters() {
        assertThat(cases(20))
                .allMatch(
                        one -> Spoilt.bits(one.path).noneMatch(path -> one.holds(one.leaf, path)));
    }

    @Test
    void aPathOfOtherLengthOrOrderIsRefused() {
        assertThat(cases(MOST))
                .allMatch(one ->
                        Spoilt.lengths(one.path, one.leaf)
                                .noneMatch(path -> one.holds(one.leaf, path)));
    }

    @Test
    void noOtherIndexOfTheTreeHasThePath() {
        assertThat(cases(MOST))
                .allMatch(one ->
                        IntStream.range(0, one.size)
                                .filter(index -> index != one.index)
                                .noneMatch(index -> one.holds(index, one.size)));
    }

    @Test
    void anotherSizeIsRefusedUnlessItsPathsStandAlike() {
        assertThat(cases(40))
                .allMatch(one ->
                        IntStream.rangeClosed(one.index + 1, MOST)
                                .allMatch(size -> one.holds(one.index, size) == alike(one, size)));
    }

    private static boolean alike(Case one, int size) {
        return Naive.sides(one.index, size).equals(Naive.sides(one.index, one.size));
    }

    @Test
    void anyBitOfAnIndexMatters() {
        assertThat(cases(MOST))
                .allMatch(one ->
                        IntStream.range(0, 64)
                                .mapToLong(bit -> one.index ^ (1L << bit))
                                .noneMatch(index -> one.holds(index, one.size)));
    }

    @Test
    void anIndexOutsideTheTreeHasNoPath() {
        var tree = TREES.get(5);

        assertThatIllegalArgumentException().isThrownBy(() -> Inclusion.path(5, 5, tree));
        assertThatIllegalArgumentException().isThrownBy(() -> Inclusion.path(-1, 5, tree));
        assertThatIllegalArgumentException().isThrownBy(() -> Inclusion.path(0, 0, tree));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inclusion.root(5, 5, tree.leaf(4), List.of()));
    }

    @Test
    void pathsOfLargeTreesHold() {
        var random = new Random(20_261_124);
        for (int i = 0; i < 300; i++) {
            long size = random.nextLong(1, 1L << random.nextInt(1, 41));
            long index = random.nextLong(size);
            var tree = new Sparse(List.of(index, 0L, size - 1, size / 2, random.nextLong(size)));
            var path = Inclusion.path(index, size, tree);

            assertThat(Inclusion.root(index, size, tree.complete(0, index), path))
                    .as("leaf %d of %d", index, size)
                    .contains(tree.over(0, size));
            if (size > 1) {
                long other = index ^ Long.highestOneBit(random.nextLong(size - 1) + 1);
                assertThat(other < size ? refused(other, size, tree, index, path) : true).isTrue();
            }
        }
    }

    private static boolean refused(
            long other, long size, Subtrees tree, long index, List<Hash> path) {
        return !Inclusion.root(other, size, tree.complete(0, index), path)
                .equals(Optional.of(tree.over(0, size)));
    }
}
