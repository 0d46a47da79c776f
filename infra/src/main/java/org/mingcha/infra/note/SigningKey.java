package org.mingcha.infra.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.mingcha.infra.note.VerifierKey.Kind;

/** A secret key that signs notes. */
public final class SigningKey {

    private static final String PREFIX = "PRIVATE+KEY+";
    private static final String NO_KEY = "这不是签名密钥 / this is no signing key";

    private final byte[] seed;
    private final VerifierKey verifier;

    private SigningKey(String name, Kind kind, byte[] seed) {
        var key = new byte[Ed25519.PUBLIC_KEY_SIZE];
        Ed25519.generatePublicKey(seed, 0, key, 0);
        this.seed = seed;
        this.verifier = new VerifierKey(name, kind, key);
    }

    /** For notes. */
    public static SigningKey generate(String name, SecureRandom random) {
        return generate(name, Kind.ED25519, random);
    }

    /**
     * @throws IllegalArgumentException where the name may not stand in a note
     */
    public static SigningKey generate(String name, Kind kind, SecureRandom random) {
        var seed = new byte[Ed25519.SECRET_KEY_SIZE];
        random.nextBytes(seed);
        return new SigningKey(name, kind, seed);
    }

    /**
     * From {@code PRIVATE+KEY+<name>+<8 hex characters>+<base64>}, the form of Go's
     * golang.org/x/mod/sumdb/note.
     *
     * @throws IllegalArgumentException where the text is none; it never quotes the text
     */
    public static SigningKey parse(String secret) {
        String[] parts =
                secret.startsWith(PREFIX)
                        ? secret.substring(PREFIX.length()).split("\\+", 3)
                        : new String[0];
        if (parts.length != 3) {
            throw new IllegalArgumentException(NO_KEY);
        }
        byte[] typed =
                Text.base64(parts[2])
                        .filter(bytes -> bytes.length == 1 + Ed25519.SECRET_KEY_SIZE)
                        .orElseThrow(() -> new IllegalArgumentException(NO_KEY));
        byte[] seed = Arrays.copyOfRange(typed, 1, typed.length);
        var key = new SigningKey(parts[0], Kind.of(typed[0]), seed);
        if (!key.verifier.keyId().equals(parts[1])) {
            throw new IllegalArgumentException(NO_KEY);
        }
        return key;
    }

    /** As {@link #parse} reads it. */
    public String secret() {
        byte[] typed =
                ByteBuffer.allocate(1 + seed.length).put(verifier.kind().type).put(seed).array();
        return PREFIX + verifier.name() + "+" + verifier.keyId() + "+" + Text.base64(typed);
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /**
     * @throws IllegalStateException where this is a cosigner's key
     */
    public SignatureLine sign(String noteText) {
        check(Kind.ED25519);
        return line(signature(noteText.getBytes(UTF_8)));
    }

    /**
     * Says that the checkpoint with this text was the largest consistent one seen at that moment.
     *
     * @throws IllegalStateException where this is not a cosigner's key
     */
    public SignatureLine cosign(String noteText, Instant now) {
        check(Kind.COSIGNATURE);
        long seconds = now.getEpochSecond();
        byte[] signature = signature(Cosignature.message(noteText, seconds));
        return line(new Cosignature(seconds, signature).bytes());
    }

    private void check(Kind kind) {
        if (verifier.kind() != kind) {
            throw new IllegalStateException("a key of kind " + verifier.kind());
        }
    }

    private byte[] signature(byte[] message) {
        var signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(seed, 0, message, 0, message.length, signature, 0);
        return signature;
    }

    private SignatureLine line(byte[] bytes) {
        return new SignatureLine(verifier.name(), verifier.keyId(), bytes);
    }

    /** Nothing secret. */
    @Override
    public String toString() {
        return "signer of " + verifier;
    }
}
