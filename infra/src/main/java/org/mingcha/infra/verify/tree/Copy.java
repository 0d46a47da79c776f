package org.mingcha.infra.verify.tree;

import java.util.Arrays;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.tiles.Tile;

/**
 * What the log keeps of consecutive events, beside the events themselves.
 *
 * @param name of the tile, or what else it is
 * @param first the index of the first event
 * @param count of how many events it should hold something
 */
public record Copy(Origin origin, String name, long first, int count, byte[] bytes) {

    private static final int PREFIX = Short.BYTES;

    /** Where a copy is from. */
    public enum Origin {
        /** Hashes of leaves. */
        TILE,
        /** Entries, each behind its length. */
        BUNDLE,
        /** Entries in the log's own record. */
        EDGE,
        /** The entry on an event's line of an export. */
        LINE
    }

    static Copy tile(Tile tile, byte[] bytes) {
        boolean entries = tile.level() == Tile.ENTRIES;
        return new Copy(
                entries ? Origin.BUNDLE : Origin.TILE,
                tile.path(),
                tile.index() * Tile.FULL,
                Tile.FULL,
                bytes);
    }

    /** The entry that stands beside an event. */
    public static Copy line(long index, Hash entry) {
        return new Copy(Origin.LINE, "line", index, 1, entry.bytes());
    }

    public boolean covers(long index) {
        return index >= first && index < first + count;
    }

    /** Whether it holds this of the event at an index, and nothing after its last event. */
    boolean agrees(long index, byte[] entry, Hash leaf) {
        return isReadable(index)
                && (origin == Origin.TILE ? isAt(index, leaf.bytes()) : isAt(index, entry));
    }

    private boolean isAt(long index, byte[] expected) {
        int at = place(index);
        return Arrays.equals(bytes, at, at + Hash.LENGTH, expected, 0, Hash.LENGTH);
    }

    /** The leaf that it speaks of; of what cannot be read a hash that no leaf has. */
    Hash leaf(long index) {
        if (!isReadable(index)) {
            return Tree.EMPTY;
        }
        int at = place(index);
        byte[] hash = Arrays.copyOfRange(bytes, at, at + Hash.LENGTH);
        return origin == Origin.TILE ? Hash.of(hash) : Tree.leaf(hash);
    }

    private int place(long index) {
        return (int) (index - first) * (prefix() + Hash.LENGTH) + prefix();
    }

    private int prefix() {
        return origin == Origin.BUNDLE ? PREFIX : 0;
    }

    private boolean isReadable(long index) {
        int end = place(index) + Hash.LENGTH;
        boolean last = index == first + count - 1;
        return (last ? end == bytes.length : end <= bytes.length)
                && (prefix() == 0
                        || bytes[end - Hash.LENGTH - 2] == 0
                                && bytes[end - Hash.LENGTH - 1] == Hash.LENGTH);
    }
}
