package org.mingcha.infra.verify.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.verify.tree.Copy.Origin;

/**
 * What is said of one leaf where the event and the log's copies do not agree.
 *
 * @param event its leaf as the event gives it; empty where there is none
 */
record Votes(long index, Optional<Hash> event, boolean early, List<Copy> copies) {

    /** Who is believed. */
    enum Believed {
        MOST,
        TILES,
        ENTRIES,
        EVENTS
    }

    Hash by(Believed believed) {
        return switch (believed) {
            case MOST -> most();
            case TILES -> of(Origin.TILE).orElseGet(this::any);
            case ENTRIES -> of(Origin.BUNDLE).orElseGet(this::any);
            case EVENTS -> event.orElseGet(this::most);
        };
    }

    private Optional<Hash> of(Origin origin) {
        return copies.stream()
                .filter(copy -> copy.origin() == origin)
                .findFirst()
                .map(copy -> copy.leaf(index));
    }

    private Hash any() {
        return copies.stream()
                .findFirst()
                .map(copy -> copy.leaf(index))
                .or(() -> event)
                .orElse(Tree.EMPTY);
    }

    private Hash most() {
        Map<Hash, Integer> votes = new HashMap<>();
        copies.forEach(copy -> votes.merge(copy.leaf(index), 1, Integer::sum));
        event.ifPresent(hash -> votes.merge(hash, 1, Integer::sum));
        Hash first = any();
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() > votes.getOrDefault(first, 0))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(first);
    }
}
