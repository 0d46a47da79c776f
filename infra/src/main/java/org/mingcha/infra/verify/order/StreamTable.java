package org.mingcha.infra.verify.order;

/**
 * Where each stream stands: the one thing of which a verification must remember as much as there
 * are streams. 16 bytes a slot and at most five slots in eight taken: 26 to 52 bytes for each
 * stream, 32 MiB for a million. Streams are told apart by 64 bits alone; of a million streams two
 * are taken for one with a probability of 3 in 100 million, and that shows as a finding.
 */
final class StreamTable {

    private static final int FEWEST = 1 << 10;
    private static final int KIND_BITS = 8;
    private static final long NONE = -1;

    private long[] keys = new long[FEWEST];
    private long[] values = new long[FEWEST];
    private int count;

    /** A stream's next sequence, and a number for its kind from 0 to 255. */
    record Standing(long next, int kind) {

        private long packed() {
            return next << KIND_BITS | kind;
        }
    }

    /** What is known of a stream; a negative next sequence where nothing is. */
    Standing find(long stream) {
        int slot = slot(key(stream));
        long packed = keys[slot] == 0 ? NONE : values[slot];
        return new Standing(packed >> KIND_BITS, (int) (packed & 0xff));
    }

    void put(long stream, long next, int kind) {
        int slot = slot(key(stream));
        if (keys[slot] == 0) {
            keys[slot] = key(stream);
            count++;
        }
        values[slot] = new Standing(next, kind).packed();
        if (count > keys.length / 8 * 5) {
            grow();
        }
    }

    /** How much memory it takes. */
    long bytes() {
        return 2L * Long.BYTES * keys.length;
    }

    /** 0 says that a slot is free. */
    private static long key(long stream) {
        return stream == 0 ? 1 : stream;
    }

    private int slot(long key) {
        int slot = (int) key & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
