package org.mingcha.infra.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mingcha.command.Invalid;

/**
 * Hides how long a text is before it is sealed: UTF-8, one byte {@code 0x80}, then zeros up to the
 * next power of two, at least 64 bytes. This is a stored format: it must never change.
 */
public final class Padding {

    private static final int SMALLEST = 64;
    private static final byte END = (byte) 0x80;

    private Padding() {}

    /**
     * @throws Invalid with code {@code unprintable} if the text has half of a surrogate pair, which
     *     UTF-8 cannot carry
     */
    public static byte[] pad(String text) {
        ByteBuffer utf8 = utf8(text);
        int length = utf8.remaining();
        byte[] padded =
                new byte[Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, length)) << 1)];
        utf8.get(padded, 0, length);
        padded[length] = END;
        return padded;
    }

    public static String unpad(byte[] padded) {
        int end = padded.length - 1;
        while (end > 0 && padded[end] == 0) {
            end--;
        }
        if (end < 0 || padded[end] != END) {
            throw new IllegalStateException("sealed without padding");
        }
        return new String(Arrays.copyOf(padded, end), StandardCharsets.UTF_8);
    }

    private static ByteBuffer utf8(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException _) {
            throw new Invalid("unprintable");
        }
    }
}
