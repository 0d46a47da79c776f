package org.mingcha.infra.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsistencyTest {

    private static final int MOST = 130;
    private static final List<Grown> TREES =
            IntStream.rangeClosed(0, MOST).mapToObj(Grown::of).toList();
    private static final List<Hash> ROOTS = TREES.stream().map(Grown::root).toList();

    private record Case(int smaller, int size, List<Hash> path) {

        boolean holds(List<Hash> path) {
            return holds(smaller, size, ROOTS.get(smaller), ROOTS.get(size), path);
        }

        boolean holds(Hash smallerRoot, Hash root) {
            return holds(smaller, size, smallerRoot, root, path);
        }

        boolean holds(long smaller, long size) {
            return holds(smaller, size, ROOTS.get(this.smaller), ROOTS.get(this.size), path);
        }

        static boolean holds(
                long smaller, long size, Hash smallerRoot, Hash root, List<Hash> path) {
            try {
                return Consistency.holds(smaller, size, smallerRoot, root, path);
            } catch (IllegalArgumentException outside) {
                return false;
            }
        }
    }

    /** Of all pairs but those with the empty tree. */
    private static Stream<Case> cases(int most) {
        return IntStream.rangeClosed(1, most)
                .boxed()
                .flatMap(size -> IntStream.rangeClosed(1, size).mapToObj(m -> of(m, size)));
    }

    private static Case of(int smaller, int size) {
        return new Case(smaller, size, Naive.proof(smaller, TREES.get(size).entries()));
    }

    @Test
    void everyPathIsThatOfTheDefinition() {
        assertThat(cases(MOST))
                .allSatisfy(one ->
                        assertThat(Consistency.path(one.smaller, one.size, TREES.get(one.size)))
                                .isEqualTo(one.path));
    }

    @Test
    void everyPathHolds() {
        assertThat(cases(MOST)).allMatch(one -> one.holds(one.path));
    }

    @Test
    void anyBitOfTheSmallerRootMatters() {
        assertThat(cases(20))
                .allMatch(one ->
                        Spoilt.bits(ROOTS.get(one.smaller))
                                .noneMatch(root -> one.holds(root, ROOTS.get(one.size))));
    }

    @Test
    void anyBitOfTheRootMatters() {
        assertThat(cases(20))
                .allMatch(one ->
                        Spoilt.bits(ROOTS.get(one.size))
                                .noneMatch(root -> one.holds(ROOTS.get(one.smaller), root)));
    }

    @Test
    void anyBitOfThePathMatters() {
        assertThat(cases(20)).allMatch(one -> Spoilt.bits(one.path).noneMatch(one::holds));
    }

    @Test
    void noPairTakesTheRootsOfAnother() {
        assertThat(cases(MOST))
                .noneMatch(one ->
                        one.holds(Spoilt.bit(ROOTS.get(one.smaller), 200), ROOTS.get(one.size))
                                || one.holds(
                                        ROOTS.get(one.smaller),
                                        Spoilt.bit(ROOTS.get(one.size), 3)));
    }

    @Test
    void aPathOfOtherLengthOrOrderIsRefused() {
        assertThat(cases(MOST))
                .allMatch(one ->
                        Spoilt.lengths(one.path, ROOTS.get(one.smaller)).noneMatch(one::holds));
    }

    @Test
    void noOtherSmallerSizeHasThePath() {
        assertThat(cases(MOST))
                .allMatch(one ->
                        changed(one.smaller, one.size)
                                .noneMatch(smaller -> one.holds(smaller, one.size)));
    }

    @Test
    void anotherSizeIsRefusedUnlessItsPathsStandAlike() {
        assertThat(cases(40))
                .allMatch(one ->
                        changed(one.size, MOST)
                                .filter(size -> size >= one.smaller)
                                .allMatch(
                                        size -> one.holds(one.smaller, size) == alike(one, size)));
    }

    private static boolean alike(Case one, long size) {
        return Naive.proofSides(one.smaller, size).equals(Naive.proofSides(one.smaller, one.size));
    }

    /** Every other size up to one, and every one that differs in one bit. */
    private static LongStream changed(long size, long most) {
        return LongStream.concat(
                LongStream.rangeClosed(0, most).filter(other -> other != size),
                IntStream.range(0, 63).mapToLong(bit -> size ^ (1L << bit)).filter(o -> o > most));
    }

    @Test
    void everyTreeBeginsWithTheEmptyOneAndNeedsNoPath() {
        assertThat(TREES)
                .allMatch(tree ->
                        Consistency.path(0, tree.size(), tree).isEmpty()
                                && Consistency.holds(
                                        0, tree.size(), Tree.EMPTY, tree.root(), List.of()));
    }

    @Test
    void theEmptyTreeHasOneRootAndNoPath() {
        var root = ROOTS.get(7);

        assertThat(Consistency.holds(0, 7, ROOTS.get(1), root, List.of())).isFalse();
        assertThat(Consistency.holds(0, 7, Tree.EMPTY, root, List.of(root))).isFalse();
    }

    @Test
    void aPathThatLeadsNowhereProvesNothingOfEmptyRoots() {
        var short1 = List.of(ROOTS.get(1));

        assertThat(Consistency.holds(3, 7, Tree.EMPTY, Tree.EMPTY, short1)).isFalse();
        assertThat(Consistency.holds(4, 7, Tree.EMPTY, Tree.EMPTY, List.of())).isFalse();
    }

    @Test
    void aTreeIsItsOwnBeginningWithoutPathAndWithTheSameRoot() {
        assertThat(Consistency.holds(7, 7, ROOTS.get(7), ROOTS.get(7), List.of())).isTrue();
        assertThat(Consistency.holds(7, 7, ROOTS.get(7), ROOTS.get(6), List.of())).isFalse();
        assertThat(Consistency.holds(7, 7, ROOTS.get(7), ROOTS.get(7), List.of(ROOTS.get(1))))
                .isFalse();
    }

    @Test
    void aLargerTreeComesBeforeNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Consistency.path(8, 7, TREES.get(7)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consistency.holds(8, 7, ROOTS.get(8), ROOTS.get(7), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consistency.holds(-1, 7, Tree.EMPTY, ROOTS.get(7), List.of()));
    }

    @Test
    void pathsOfLargeTreesHold() {
        var random = new Random(6_962);
        for (int i = 0; i < 300; i++) {
            long size = random.nextLong(2, 1L << random.nextInt(2, 41));
            long smaller = random.nextLong(1, size);
            var tree = new Sparse(List.of(0L, smaller - 1, smaller, size - 1, size / 2));
            var path = Consistency.path(smaller, size, tree);
            var before = tree.over(0, smaller);
            var root = tree.over(0, size);

            assertThat(Consistency.holds(smaller, size, before, root, path))
                    .as("%d before %d", smaller, size)
                    .isTrue();
            assertThat(Consistency.holds(smaller, size, Spoilt.bit(before, i % 256), root, path))
                    .isFalse();
            assertThat(Consistency.holds(smaller, size, before, Spoilt.bit(root, i % 256), path))
                    .isFalse();
        }
    }
}
