package org.mingcha.infra.merkle;

import java.util.Arrays;
import java.util.Base64;

/** A SHA-256 hash: 32 bytes. */
public final class Hash {

    /** Its length in bytes. */
    public static final int LENGTH = 32;

    private final byte[] bytes;

    /** Keeps the array: for bytes that nobody else will write to. */
    Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @throws IllegalArgumentException where it has not 32 bytes
     */
    public static Hash of(byte[] bytes) {
        return at(0, bytes, bytes.length);
    }

    /**
     * The hash that begins at a place among others.
     *
     * @throws IllegalArgumentException where it has not 32 bytes
     */
    public static Hash at(int position, byte[] many) {
        return at(position * LENGTH, many, Math.min(LENGTH, many.length - position * LENGTH));
    }

    private static Hash at(int offset, byte[] bytes, int length) {
        if (length != LENGTH) {
            throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + length);
        }
        return new Hash(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    /**
     * From standard base 64 with padding, as {@link #base64()} writes it and in no other spelling.
     *
     * @throws IllegalArgumentException where the text is no such thing
     */
    public static Hash parse(String base64) {
        var hash = of(Base64.getDecoder().decode(base64));
        if (!hash.base64().equals(base64)) {
            throw new IllegalArgumentException("not the plain base64 of a hash");
        }
        return hash;
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** A copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Writes it as the one at a position among others. */
    public void copyTo(byte[] many, int position) {
        System.arraycopy(bytes, 0, many, position * LENGTH, LENGTH);
    }

    byte[] raw() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
