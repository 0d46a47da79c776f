package org.mingcha.infra.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * One signature below a note, as it stands there: nobody has checked it.
 *
 * @param keyId 8 lower-case hex characters
 * @param bytes of the signature, at least one
 */
public record SignatureLine(String name, String keyId, byte[] bytes) {

    private static final String DASH = "— ";

    /**
     * @throws NoteRefused (malformed) where a part cannot stand in a line
     */
    public SignatureLine {
        if (!Text.isName(name) || !keyId.matches("[0-9a-f]{8}") || bytes.length == 0) {
            throw NoteRefused.malformed("a signature line");
        }
        bytes = bytes.clone();
    }

    /**
     * From {@code — <name> <base64>}, without the newline.
     *
     * @throws NoteRefused (malformed) where the line is none
     */
    public static SignatureLine parse(String line) {
        String[] parts =
                line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", 2) : new String[0];
        if (parts.length != 2) {
            throw NoteRefused.malformed("a signature line");
        }
        byte[] whole =
                Text.base64(parts[1])
                        .filter(bytes -> bytes.length > Integer.BYTES)
                        .orElseThrow(() -> NoteRefused.malformed("the base64 of a signature"));
        return new SignatureLine(
                parts[0],
                HexFormat.of().toHexDigits(ByteBuffer.wrap(whole).getInt()),
                Arrays.copyOfRange(whole, Integer.BYTES, whole.length));
    }

    /** Without a newline. */
    public String text() {
        var whole =
                ByteBuffer.allocate(Integer.BYTES + bytes.length)
                        .putInt(HexFormat.fromHexDigits(keyId))
                        .put(bytes);
        return DASH + name + " " + Text.base64(whole.array());
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignatureLine line
                && name.equals(line.name)
                && keyId.equals(line.keyId)
                && Arrays.equals(bytes, line.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, keyId, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return text();
    }
}
