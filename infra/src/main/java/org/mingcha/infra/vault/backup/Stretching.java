package org.mingcha.infra.vault.backup;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a passphrase becomes a key: Argon2id. A thief of the file may try for years, so it costs more
 * than signing in does: 256 MiB and four passes for each try.
 */
record Stretching(int kibibytes, int passes, int lanes, byte[] salt) {

    private static final int KIBIBYTES = 256 * 1024;
    private static final int PASSES = 4;
    private static final int BYTES = 32;
    private static final int SALT = 16;

    /** Bounds what a file that somebody made may cost. */
    private static final int MOST_KIBIBYTES = 1024 * 1024;

    private static final Pattern LINE =
            Pattern.compile("argon2id ([0-9]{1,7}) ([0-9]{1,2}) ([0-9]{1,2}) ([A-Za-z0-9+/=]{24})");

    static Stretching random(SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return new Stretching(KIBIBYTES, PASSES, 1, salt);
    }

    static Optional<Stretching> parse(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var read =
                new Stretching(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        Base64.getDecoder().decode(parts.group(4)));
        return Optional.of(read).filter(Stretching::isBearable);
    }

    private boolean isBearable() {
        return kibibytes >= 8 * lanes && kibibytes <= MOST_KIBIBYTES && passes > 0 && lanes > 0;
    }

    String line() {
        return "argon2id %d %d %d %s"
                .formatted(kibibytes, passes, lanes, Base64.getEncoder().encodeToString(salt));
    }

    byte[] key(String passphrase) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(kibibytes)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build());
        byte[] key = new byte[BYTES];
        generator.generateBytes(passphrase.getBytes(StandardCharsets.UTF_8), key);
        return key;
    }
}
