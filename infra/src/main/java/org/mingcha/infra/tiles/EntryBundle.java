package org.mingcha.infra.tiles;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Entries one after the other, each after its length as a 16-bit big-endian number. */
public final class EntryBundle {

    private EntryBundle() {}

    /**
     * @param entries of at most 65,535 bytes each
     */
    public static byte[] of(List<byte[]> entries) {
        var bytes =
                ByteBuffer.allocate(
                        entries.stream().mapToInt(entry -> entry.length + Short.BYTES).sum());
        for (var entry : entries) {
            bytes.putShort((short) entry.length).put(entry);
        }
        return bytes.array();
    }

    /**
     * @throws IllegalArgumentException where the bytes end within an entry
     */
    public static List<byte[]> entries(byte[] bundle) {
        var entries = new ArrayList<byte[]>();
        var bytes = ByteBuffer.wrap(bundle);
        while (bytes.hasRemaining()) {
            if (bytes.remaining() < Short.BYTES) {
                throw new IllegalArgumentException("the bundle ends within a length");
            }
            int length = Short.toUnsignedInt(bytes.getShort());
            if (bytes.remaining() < length) {
                throw new IllegalArgumentException("the bundle ends within an entry");
            }
            var entry = new byte[length];
            bytes.get(entry);
            entries.add(entry);
        }
        return entries;
    }
}
