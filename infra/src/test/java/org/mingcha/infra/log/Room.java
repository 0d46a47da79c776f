package org.mingcha.infra.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.mingcha.infra.log.store.NodeMemory;
import org.mingcha.infra.log.store.Publication;
import org.mingcha.infra.log.store.RegisteredKeys;
import org.mingcha.infra.log.store.SignedTree;
import org.mingcha.infra.log.store.SignedTrees;
import org.mingcha.infra.tiles.OtherBytes;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.tiles.Tiles;

/** All that logs remember, in memory; one call may fail before or after it had its effect. */
final class Room {

    /** When a call fails. */
    enum Fault {
        BEFORE,
        AFTER
    }

    /** What a failing call throws. */
    static final class Cut extends RuntimeException {}

    final Map<Tile, byte[]> tiles = new HashMap<>();
    final SortedMap<Long, String> checkpoints = new TreeMap<>();
    final List<RegisteredKeys.RegisteredKey> keys = new ArrayList<>();
    final Map<String, String> memory = new HashMap<>();
    Optional<SignedTree> signed = Optional.empty();
    Optional<Publication> published = Optional.empty();
    final List<Publication> shown = new ArrayList<>();
    Runnable beforeReplace = () -> {};

    private int untilFault = Integer.MAX_VALUE;
    private Fault fault = Fault.BEFORE;
    private boolean forGood;

    /** One call fails. */
    void cut(int call, Fault when) {
        untilFault = call;
        fault = when;
        forGood = false;
    }

    /** One call fails and so does each after it, since whoever calls is dead. */
    void kill(int call, Fault when) {
        cut(call, when);
        forGood = true;
    }

    /** Whether the fault has happened, or there were too few calls for it. */
    boolean wasCut() {
        return untilFault < 0;
    }

    void mend() {
        untilFault = Integer.MAX_VALUE;
    }

    private <T> T call(Supplier<T> effect) {
        boolean cut = untilFault-- == 0;
        if (forGood && untilFault < -1) {
            throw new Cut();
        }
        if (cut && fault == Fault.BEFORE) {
            throw new Cut();
        }
        T answer = effect.get();
        if (cut) {
            throw new Cut();
        }
        return answer;
    }

    private void does(Runnable effect) {
        call(() -> {
            effect.run();
            return true;
        });
    }

    LogService.Places places(String node) {
        return new LogService.Places(
                new MapTiles(), new Trees(), this::addCheckpoint, new Keys(), _ -> memory(node));
    }

    private void addCheckpoint(long size, String note) {
        does(() -> checkpoints.putIfAbsent(size, note));
    }

    /** A cosigner, to be cut off like any store. */
    Cosigners cosigners(Cosigners others) {
        return (note, tree) -> call(() -> others.cosign(note, tree));
    }

    private NodeMemory memory(String node) {
        return new NodeMemory() {
            @Override
            public Optional<String> last() {
                return call(() -> Optional.ofNullable(memory.get(node)));
            }

            @Override
            public void remember(String note) {
                does(() -> memory.put(node, note));
            }
        };
    }

    private final class MapTiles implements Tiles {

        @Override
        public void add(Tile tile, byte[] bytes) {
            does(() -> {
                var there = tiles.putIfAbsent(tile, bytes);
                if (there != null && !Arrays.equals(there, bytes)) {
                    throw new OtherBytes(tile);
                }
            });
        }

        @Override
        public Optional<byte[]> find(Tile tile) {
            return call(() -> Optional.ofNullable(tiles.get(tile)));
        }
    }

    private final class Trees implements SignedTrees {

        @Override
        public Optional<SignedTree> last() {
            return call(() -> signed);
        }

        @Override
        public boolean replace(Optional<SignedTree> before, SignedTree now) {
            var others = beforeReplace;
            beforeReplace = () -> {};
            others.run();
            return call(() -> {
                boolean unchanged =
                        before.isPresent()
                                ? signed.filter(before.get()::isSameAs).isPresent()
                                : signed.isEmpty();
                if (unchanged) {
                    signed = Optional.of(now);
                }
                return unchanged;
            });
        }

        @Override
        public Optional<Publication> published() {
            return call(() -> published);
        }

        @Override
        public void publish(Publication publication) {
            does(() -> {
                if (published.filter(it -> it.size() > publication.size()).isEmpty()) {
                    published = Optional.of(publication);
                    shown.add(publication);
                }
            });
        }
    }

    private final class Keys implements RegisteredKeys {

        @Override
        public List<RegisteredKey> all() {
            return call(() -> List.copyOf(keys));
        }

        @Override
        public boolean add(int there, RegisteredKey key) {
            return call(() -> keys.size() == there && keys.add(key));
        }
    }
}
