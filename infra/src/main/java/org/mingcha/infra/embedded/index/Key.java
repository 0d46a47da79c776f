package org.mingcha.infra.embedded.index;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** One or more encoded values whose bytes, read as unsigned, stand in the order of the values. */
public final class Key implements Comparable<Key> {
    private final byte[] bytes;

    Key(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Key of(@Nullable Object value) {
        return new KeyWriter().value(value, true).key();
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public int compareTo(Key other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** How keys lie in a page. */
    public static final class Type extends BasicDataType<Key> {
        public static final Type INSTANCE = new Type();
        private static final int OBJECT_OVERHEAD = 40;

        @Override
        public int getMemory(Key key) {
            return OBJECT_OVERHEAD + key.bytes.length;
        }

        @Override
        public void write(WriteBuffer out, Key key) {
            out.putVarInt(key.bytes.length).put(key.bytes);
        }

        @Override
        public Key read(ByteBuffer in) {
            byte[] bytes = new byte[DataUtils.readVarInt(in)];
            in.get(bytes);
            return new Key(bytes);
        }

        @Override
        public int compare(Key one, Key other) {
            return one.compareTo(other);
        }

        @Override
        public Key[] createStorage(int size) {
            return new Key[size];
        }
    }
}
