package org.mingcha.infra.witness;

import java.net.URI;
import java.util.Set;
import org.mingcha.infra.note.VerifierKey;

/**
 * A witness to ask.
 *
 * @param key its cosigner's key
 * @param submission the address under which it takes checkpoints: its submission prefix
 */
public record Witness(VerifierKey key, URI submission) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /**
     * @throws IllegalArgumentException where the key is no cosigner's, or the address none of HTTP
     */
    public Witness {
        if (key.kind() != VerifierKey.Kind.COSIGNATURE) {
            throw new IllegalArgumentException("这不是见证人的密钥 / this is no witness's key: " + key);
        }
        if (!SCHEMES.contains(String.valueOf(submission.getScheme()))
                || submission.getHost() == null) {
            throw new IllegalArgumentException("这不是见证人的地址 / this is no witness's address");
        }
    }

    /**
     * From {@code <vkey> <URL>}.
     *
     * @throws IllegalArgumentException where it is of no such form
     */
    public static Witness parse(String setting) {
        String[] parts = setting.strip().split(" +", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("应为“<验证密钥> <地址>” / needed: <vkey> <URL>");
        }
        return new Witness(VerifierKey.parse(parts[0]), URI.create(parts[1]));
    }

    public String name() {
        return key.name();
    }

    URI addCheckpoint() {
        return URI.create(submission.toString().replaceAll("/+$", "") + "/add-checkpoint");
    }
}
