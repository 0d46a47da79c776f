package org.mingcha.infra.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree that grows leaf by leaf and keeps of itself only the roots of its complete subtrees,
 * largest first: at most 63 hashes. For one thread at a time.
 */
public final class Frontier {

    private final List<Hash> roots = new ArrayList<>();
    private long size;

    public Frontier() {}

    /**
     * Goes on from a tree of this size.
     *
     * @param roots of its complete subtrees, largest first: one for each 1 in the size's binary
     *     form
     * @throws IllegalArgumentException where their number does not fit the size
     */
    public Frontier(long size, List<Hash> roots) {
        if (size < 0 || Long.bitCount(size) != roots.size()) {
            throw new IllegalArgumentException(roots.size() + " subtrees for size " + size);
        }
        this.size = size;
        this.roots.addAll(roots);
    }

    public void add(Hash leaf) {
        add(0, leaf);
    }

    /**
     * Adds a complete subtree of 2<sup>level</sup> leaves.
     *
     * @throws IllegalArgumentException where none may begin here
     */
    public void add(int level, Hash root) {
        if ((size & ((1L << level) - 1)) != 0) {
            throw new IllegalArgumentException("no subtree of level " + level + " at " + size);
        }
        var hash = root;
        for (long complete = size >>> level; (complete & 1) == 1; complete >>>= 1) {
            hash = Tree.node(roots.removeLast(), hash);
        }
        roots.add(hash);
        size += 1L << level;
    }

    public long size() {
        return size;
    }

    /** Largest first. */
    public List<Hash> roots() {
        return List.copyOf(roots);
    }

    public Hash root() {
        return joined(roots);
    }

    static Hash joined(List<Hash> roots) {
        return roots.reversed().stream()
                .reduce((right, left) -> Tree.node(left, right))
                .orElse(Tree.EMPTY);
    }
}
