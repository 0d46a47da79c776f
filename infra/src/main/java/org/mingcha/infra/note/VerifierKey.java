package org.mingcha.infra.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * A public key that signs notes (signed-note, section "Verifier keys").
 *
 * @param bytes of the Ed25519 public key, 32
 */
public record VerifierKey(String name, Kind kind, byte[] bytes) {

    /** What its signatures are over. */
    public enum Kind {
        /** The note's text. */
        ED25519(0x01),
        /** The note's text and the time of signing: cosignature/v1. */
        COSIGNATURE(0x04);

        final byte type;

        Kind(int type) {
            this.type = (byte) type;
        }

        static Kind of(byte type) {
            return Arrays.stream(values())
                    .filter(kind -> kind.type == type)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(NO_KEY));
        }
    }

    private static final String NO_KEY = "这不是验证密钥 / this is no verifier key";

    /**
     * @throws IllegalArgumentException where the name may not stand in a note, or the bytes are no
     *     point of the curve
     */
    public VerifierKey {
        if (!Text.isName(name)
                || bytes.length != Ed25519.PUBLIC_KEY_SIZE
                || !Ed25519.validatePublicKeyPartial(bytes, 0)) {
            throw new IllegalArgumentException(NO_KEY);
        }
        bytes = bytes.clone();
    }

    /**
     * From {@code <name>+<8 hex characters>+<base64>}.
     *
     * @throws IllegalArgumentException where the text is none, its key id does not fit the key, or
     *     the key is of another kind
     */
    public static VerifierKey parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException(NO_KEY);
        }
        byte[] typed =
                Text.base64(parts[2])
                        .filter(it -> it.length == 1 + Ed25519.PUBLIC_KEY_SIZE)
                        .orElseThrow(() -> new IllegalArgumentException(NO_KEY));
        byte[] bytes = Arrays.copyOfRange(typed, 1, typed.length);
        var key = new VerifierKey(parts[0], Kind.of(typed[0]), bytes);
        if (!key.keyId().equals(parts[1])) {
            throw new IllegalArgumentException(
                    "密钥编号与密钥不符 / the key id does not fit the key: " + key.keyId());
        }
        return key;
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return name + "+" + keyId() + "+" + Text.base64(typed());
    }

    /** The first four bytes of a hash over name, kind and key. */
    public int id() {
        var digest = new SHA256Digest();
        byte[] line = (name + "\n").getBytes(UTF_8);
        digest.update(line, 0, line.length);
        byte[] typed = typed();
        digest.update(typed, 0, typed.length);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return ByteBuffer.wrap(hash).getInt();
    }

    /** The same as 8 lower-case hex characters. */
    public String keyId() {
        return HexFormat.of().toHexDigits(id());
    }

    /** Whether a line says that it is by this key. */
    public boolean claims(SignatureLine line) {
        return line.name().equals(name) && line.keyId().equals(keyId());
    }

    /** Whether a line is this key's signature of a note's text. */
    public boolean verifies(String noteText, SignatureLine line) {
        return claims(line)
                && switch (kind) {
                    case ED25519 -> verifies(noteText.getBytes(UTF_8), line.bytes());
                    case COSIGNATURE ->
                            Cosignature.in(line)
                                    .filter(it -> verifies(it.message(noteText), it.signature()))
                                    .isPresent();
                };
    }

    private boolean verifies(byte[] message, byte[] signature) {
        return signature.length == Ed25519.SIGNATURE_SIZE
                && Ed25519.verify(signature, 0, bytes, 0, message, 0, message.length);
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + bytes.length).put(kind.type).put(bytes).array();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key
                && name.equals(key.name)
                && kind == key.kind
                && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, kind, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return text();
    }
}
