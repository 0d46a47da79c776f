package org.mingcha.infra.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a forger may try with a proof. */
final class Spoilt {

    private Spoilt() {}

    /** The hash with one bit changed. */
    static Hash bit(Hash hash, int bit) {
        byte[] bytes = hash.bytes();
        bytes[bit / 8] ^= (byte) (1 << (bit % 8));
        return Hash.of(bytes);
    }

    /** The hash with each of its bits changed in turn. */
    static Stream<Hash> bits(Hash hash) {
        return IntStream.range(0, Hash.LENGTH * 8).mapToObj(bit -> bit(hash, bit));
    }

    /** The path with one bit of one of its hashes changed, for every bit there is. */
    static Stream<List<Hash>> bits(List<Hash> path) {
        return IntStream.range(0, path.size())
                .boxed()
                .flatMap(
                        at -> bits(path.get(at)).map(hash -> with(path, all -> all.set(at, hash))));
    }

    /**
     * The path without one hash, with one twice, with two exchanged, with one more at each place.
     */
    static Stream<List<Hash>> lengths(List<Hash> path, Hash more) {
        var spoilt = new ArrayList<List<Hash>>();
        for (int i = 0; i < path.size(); i++) {
            int at = i;
            spoilt.add(with(path, all -> all.remove(at)));
            spoilt.add(with(path, all -> all.add(at, path.get(at))));
            spoilt.add(with(path, all -> all.add(at, more)));
        }
        for (int i = 1; i < path.size(); i++) {
            int at = i;
            spoilt.add(with(path, all -> all.add(at - 1, all.remove(at))));
        }
        spoilt.add(with(path, all -> all.add(more)));
        return spoilt.stream();
    }

    private static List<Hash> with(List<Hash> path, Consumer<List<Hash>> change) {
        var changed = new ArrayList<>(path);
        change.accept(changed);
        return changed;
    }
}
