package org.mingcha.infra.verify.zip;

import java.util.Collections;
import java.util.List;
import org.mingcha.infra.export.Manifest;
import org.mingcha.infra.merkle.Frontier;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Tree;

/**
 * The subtrees of a manifest on both sides of its events.
 *
 * @param left of what comes before, largest first
 * @param right of what comes behind
 */
public record Sides(long to, long size, List<Hash> left, List<Hash> right) {

    /**
     * @throws IllegalArgumentException where there are not as many as the range needs, or one is no
     *     hash
     */
    public static Sides of(Manifest manifest) {
        var sides =
                new Sides(
                        manifest.to(),
                        manifest.size(),
                        manifest.left().stream().map(Hash::parse).toList(),
                        manifest.right().stream().map(Hash::parse).toList());
        new Frontier(manifest.from(), sides.left());
        sides.complete(new Frontier(manifest.to(), nothing(manifest.to())));
        return sides;
    }

    private static List<Hash> nothing(long size) {
        return List.copyOf(Collections.nCopies(Long.bitCount(size), Tree.EMPTY));
    }

    /** Adds to the tree up to the last event what comes behind. */
    public Frontier complete(Frontier tree) {
        long at = to;
        for (var root : right) {
            if (at >= size) {
                throw new IllegalArgumentException("too many subtrees");
            }
            int fitting = 63 - Long.numberOfLeadingZeros(size - at);
            int level = Math.min(fitting, Long.numberOfTrailingZeros(at));
            tree.add(level, root);
            at += 1L << level;
        }
        if (at != size) {
            throw new IllegalArgumentException("too few subtrees");
        }
        return tree;
    }
}
