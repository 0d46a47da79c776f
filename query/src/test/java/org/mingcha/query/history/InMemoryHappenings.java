package org.mingcha.query.history;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Holds what happened in memory. */
public class InMemoryHappenings implements Happenings {

    private final TreeMap<Long, Happening> held = new TreeMap<>();

    @Override
    public void put(Happening happening) {
        held.put(happening.index(), happening);
    }

    @Override
    public List<Happening> find(FindHistory question) {
        return held.tailMap(question.from()).values().stream()
                .filter(one -> question.stream().map(one.stream()::equals).orElse(true))
                .filter(one -> question.name().map(one.name()::equals).orElse(true))
                .filter(one ->
                        question.officer().map(o -> one.by().equals(Optional.of(o))).orElse(true))
                .limit(question.limit())
                .toList();
    }

    @Override
    public void clear() {
        held.clear();
    }

    @Override
    public String toString() {
        return held.toString();
    }
}
