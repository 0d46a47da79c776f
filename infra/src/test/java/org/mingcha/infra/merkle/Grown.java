package org.mingcha.infra.merkle;

import java.util.List;

/** A small tree whose every subtree is computed by the naive definition. */
record Grown(List<byte[]> entries, Hash root) implements Subtrees {

    static Grown of(int size) {
        var entries = Naive.entries(size);
        return new Grown(entries, Naive.root(entries));
    }

    @Override
    public Hash complete(int level, long index) {
        return Naive.root(
                entries.subList(
                        Math.toIntExact(index << level), Math.toIntExact((index + 1) << level)));
    }

    int size() {
        return entries.size();
    }

    Hash leaf(int index) {
        return Naive.root(entries.subList(index, index + 1));
    }
}
