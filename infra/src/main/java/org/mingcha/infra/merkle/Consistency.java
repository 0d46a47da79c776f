package org.mingcha.infra.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** That a tree begins with a smaller one: RFC 6962, section 2.1.2. */
public final class Consistency {

    private Consistency() {}

    /**
     * Empty where the smaller tree is empty, or is the tree itself.
     *
     * @throws IllegalArgumentException where the smaller is larger
     */
    public static List<Hash> path(long smaller, long size, Subtrees tree) {
        check(smaller, size);
        var path = new ArrayList<Hash>();
        if (smaller > 0 && smaller < size) {
            collect(smaller, 0, size, true, tree, path);
        }
        return path;
    }

    /** {@code known}: whether the smaller tree's root is the root of what is left of it here. */
    private static void collect(
            long smaller, long from, long to, boolean known, Subtrees tree, List<Hash> path) {
        if (smaller == to) {
            if (!known) {
                path.add(tree.over(from, to));
            }
            return;
        }
        long middle = from + Long.highestOneBit(to - from - 1);
        if (smaller <= middle) {
            collect(smaller, from, middle, known, tree, path);
            path.add(tree.over(middle, to));
        } else {
            collect(smaller, middle, to, false, tree, path);
            path.add(tree.over(from, middle));
        }
    }

    /**
     * Whether the path proves it (the algorithm of RFC 9162, section 2.1.4.2).
     *
     * @throws IllegalArgumentException where the smaller is larger
     */
    public static boolean holds(
            long smaller, long size, Hash smallerRoot, Hash root, List<Hash> path) {
        check(smaller, size);
        if (smaller == 0) {
            return path.isEmpty() && smallerRoot.equals(Tree.EMPTY);
        }
        if (smaller == size) {
            return path.isEmpty() && smallerRoot.equals(root);
        }
        var whole = new ArrayList<Hash>();
        if (Long.bitCount(smaller) == 1) {
            whole.add(smallerRoot);
        }
        whole.addAll(path);
        return !whole.isEmpty()
                && climb(smaller, size, whole)
                        .filter(new Climb(smallerRoot, root)::equals)
                        .isPresent();
    }

    /** Where a path leads to. */
    private record Climb(Hash smaller, Hash larger) {}

    /** Empty where the path is too long or too short. */
    private static Optional<Climb> climb(long smaller, long size, List<Hash> path) {
        int complete = Long.numberOfTrailingZeros(smaller);
        long node = (smaller - 1) >>> complete;
        long last = (size - 1) >>> complete;
        var at = new Climb(path.getFirst(), path.getFirst());
        for (var sibling : path.subList(1, path.size())) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((node & 1) == 1 || node == last) {
                at = new Climb(Tree.node(sibling, at.smaller()), Tree.node(sibling, at.larger()));
                int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>>= up;
                last >>>= up;
            } else {
                at = new Climb(at.smaller(), Tree.node(at.larger(), sibling));
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 ? Optional.of(at) : Optional.empty();
    }

    private static void check(long smaller, long size) {
        if (smaller < 0 || smaller > size) {
            throw new IllegalArgumentException(smaller + " does not come before " + size);
        }
    }
}
