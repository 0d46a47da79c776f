package org.mingcha.infra.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That a leaf is in a tree: RFC 6962, section 2.1.1. The path goes from the leaf's sibling up to
 * the root's child.
 */
public final class Inclusion {

    private Inclusion() {}

    /**
     * @throws IllegalArgumentException where the index is not below the size
     */
    public static List<Hash> path(long index, long size, Subtrees tree) {
        check(index, size);
        var path = new ArrayList<Hash>();
        collect(index, 0, size, tree, path);
        return path;
    }

    private static void collect(long index, long from, long to, Subtrees tree, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + Long.highestOneBit(to - from - 1);
        if (index < middle) {
            collect(index, from, middle, tree, path);
            path.add(tree.over(middle, to));
        } else {
            collect(index, middle, to, tree, path);
            path.add(tree.over(from, middle));
        }
    }

    /**
     * The root that the path leads to; empty where it is too long or too short for index and size.
     *
     * @throws IllegalArgumentException where the index is not below the size
     */
    public static Optional<Hash> root(long index, long size, Hash leaf, List<Hash> path) {
        check(index, size);
        long node = index;
        long last = size - 1;
        var hash = leaf;
        for (var sibling : path) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((node & 1) == 1 || node == last) {
                hash = Tree.node(sibling, hash);
                int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>>= up;
                last >>>= up;
            } else {
                hash = Tree.node(hash, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 ? Optional.of(hash) : Optional.empty();
    }

    private static void check(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
    }
}
