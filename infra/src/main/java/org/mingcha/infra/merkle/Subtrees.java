package org.mingcha.infra.merkle;

import java.util.ArrayList;
import java.util.List;

/** Knows the roots of the complete subtrees of a tree. */
public interface Subtrees {

    /**
     * The root over the leaves from {@code index << level} up to {@code (index + 1) << level}.
     *
     * @throws RuntimeException where it is not known, for instance since the tree is not that large
     */
    Hash complete(int level, long index);

    /**
     * The root over a range of leaves, as if they were a tree of their own. The range begins where
     * a subtree of its size may begin.
     */
    default Hash over(long from, long to) {
        return Frontier.joined(roots(from, to));
    }

    /**
     * The fewest complete subtrees that make up a range, from left to right. Where a subtree of its
     * size may begin, as in all ranges that a proof speaks of, they are ordered largest first.
     */
    default List<Hash> roots(long from, long to) {
        var roots = new ArrayList<Hash>();
        for (long at = from; at < to; ) {
            int fitting = 63 - Long.numberOfLeadingZeros(to - at);
            int level = Math.min(fitting, Long.numberOfTrailingZeros(at));
            roots.add(complete(level, at >>> level));
            at += 1L << level;
        }
        return roots;
    }
}
