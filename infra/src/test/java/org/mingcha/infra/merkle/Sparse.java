package org.mingcha.infra.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedCollection;
import java.util.TreeSet;

/** A tree of any size, alike everywhere but at a few leaves, so that each subtree is known. */
public final class Sparse implements Subtrees {

    private static final int LEVELS = 62;

    private final List<Hash> alike = new ArrayList<>();
    private final TreeSet<Long> special;

    public Sparse(SequencedCollection<Long> special) {
        this.special = new TreeSet<>(special);
        alike.add(Tree.leaf(new byte[0]));
        for (int level = 1; level <= LEVELS; level++) {
            alike.add(Tree.node(alike.getLast(), alike.getLast()));
        }
    }

    @Override
    public Hash complete(int level, long index) {
        if (special.subSet(index << level, (index + 1) << level).isEmpty()) {
            return alike.get(level);
        }
        return level == 0
                ? Tree.leaf(Long.toString(index).getBytes(UTF_8))
                : Tree.node(complete(level - 1, 2 * index), complete(level - 1, 2 * index + 1));
    }
}
