package org.mingcha.infra.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.mingcha.infra.datadir.PrivateFile;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey;

/**
 * Where the key of a witness is.
 *
 * @param where a file, {@code new:<file>} for one to be made where it is missing, or the secret
 *     itself
 * @param name of a key to be made
 */
record WitnessKey(String where, Optional<String> name) {

    private static final String NEW = "new:";
    private static final String SECRET = "PRIVATE+KEY+";
    private static final String USUAL_NAME = "mingcha.localhost/witness";

    /**
     * @throws IllegalArgumentException with a sentence for people, which quotes no secret
     */
    SigningKey load(SecureRandom random) {
        if (where.startsWith(SECRET)) {
            return SigningKey.parse(where);
        }
        boolean mayBeMade = where.startsWith(NEW);
        Path path = Path.of(mayBeMade ? where.substring(NEW.length()) : where).toAbsolutePath();
        var file = new PrivateFile(path.resolveSibling(""), String.valueOf(path.getFileName()));
        if (mayBeMade && !file.exists()) {
            var kind = VerifierKey.Kind.COSIGNATURE;
            file.create(SigningKey.generate(name.orElse(USUAL_NAME), kind, random).secret() + "\n");
        }
        return named(read(file));
    }

    private static SigningKey read(PrivateFile file) {
        try {
            return SigningKey.parse(file.read().strip());
        } catch (UncheckedIOException unreadable) {
            throw new IllegalArgumentException(
                    "读不到密钥 / cannot read the key: " + file.path(), unreadable);
        }
    }

    private SigningKey named(SigningKey key) {
        String actual = key.verifier().name();
        if (!name.orElse(actual).equals(actual)) {
            throw new IllegalArgumentException("密钥已有名称 / the key has a name already: " + actual);
        }
        return key;
    }
}
