package org.mingcha.infra.log;

import java.security.SecureRandom;
import java.util.Optional;
import org.mingcha.infra.log.store.RegisteredKeys;
import org.mingcha.infra.log.store.RegisteredKeys.RegisteredKey;
import org.mingcha.infra.log.store.SignedTree;
import org.mingcha.infra.log.store.SignedTrees;
import org.mingcha.infra.note.SigningKey;
import org.mingcha.infra.note.VerifierKey;
import org.mingcha.infra.note.VerifierKey.Kind;

/** Gives the log a new key. Nodes use it from their next start. */
public final class KeyRotation {

    private final RegisteredKeys registered;
    private final SignedTrees trees;
    private final KeyFile file;
    private final SecureRandom random;

    public KeyRotation(
            RegisteredKeys registered, SignedTrees trees, KeyFile file, SecureRandom random) {
        this.registered = registered;
        this.trees = trees;
        this.file = file;
        this.random = random;
    }

    /** The database knows no log, or the key is not in the state that was said. */
    public static final class NotRotated extends IllegalStateException {

        NotRotated(String chinese, String english) {
            super(chinese + " / " + english);
        }
    }

    /**
     * Makes a key before the one in use, which will endorse it when the program next starts.
     *
     * @throws NotRotated where the key in use is not in the file
     */
    public VerifierKey rotate() {
        var last = last();
        if (!isThere(last)) {
            throw new NotRotated(
                    "keys/log-key 中没有现用的密钥；若已丢失，请加 --lost。",
                    "keys/log-key lacks the key in use; if it is lost, say --lost.");
        }
        var key = SigningKey.generate(last.name(), random);
        file.prepend(key);
        return key.verifier();
    }

    /**
     * Makes a key in place of one that is lost. Nobody endorses it, and everybody can see that.
     *
     * @throws NotRotated where the key in use is not lost
     */
    public VerifierKey replaceLost() {
        var known = registered.all();
        var last = last();
        if (isThere(last)) {
            throw new NotRotated("现用的密钥还在。", "The key in use is still there.");
        }
        var key = SigningKey.generate(last.name(), random);
        file.prepend(key, SigningKey.generate(last.name(), Kind.COSIGNATURE, random));
        long size = trees.last().map(SignedTree::size).orElse(0L);
        registered.add(known.size(), new RegisteredKey(key.verifier(), size, Optional.empty()));
        return key.verifier();
    }

    private VerifierKey last() {
        var known = registered.all();
        if (known.isEmpty()) {
            throw new NotRotated("数据库中还没有日志。", "The database has no log yet.");
        }
        return known.getLast().key();
    }

    private boolean isThere(VerifierKey key) {
        return file.read().stream().anyMatch(mine -> mine.verifier().equals(key));
    }
}
