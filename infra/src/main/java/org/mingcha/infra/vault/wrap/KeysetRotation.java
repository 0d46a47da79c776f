package org.mingcha.infra.vault.wrap;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Adds a key to the keyset file, which wraps from then on, and drops those that wrap nothing. */
public final class KeysetRotation {

    private final KeysetFile file;

    public KeysetRotation(Path dataDir) {
        this.file = new KeysetFile(dataDir);
    }

    /** How many keys are in the file now. */
    public int size() {
        return file.read().size();
    }

    /**
     * Running nodes notice by themselves.
     *
     * @throws KeysetRefused if there is no keyset to rotate
     */
    public void add() {
        file.change(KeysetRotation::withNewPrimary);
    }

    /**
     * Keeps the newest key alone.
     *
     * @param unused whether nothing is wrapped by the others; asked before and after, and if it is
     *     no longer so, everything is put back
     * @return whether they were dropped
     */
    public boolean retire(BooleanSupplier unused) {
        if (!unused.getAsBoolean()) {
            return false;
        }
        var before = file.read();
        file.change(KeysetRotation::primaryAlone);
        if (!unused.getAsBoolean()) {
            file.change(_ -> before);
            return false;
        }
        return true;
    }

    private static KeysetHandle withNewPrimary(KeysetHandle keys) {
        return built(
                KeysetHandle.newBuilder(keys)
                        .addEntry(
                                KeysetHandle.generateEntryFromParameters(
                                                PredefinedAeadParameters.AES256_GCM)
                                        .withRandomId()
                                        .makePrimary()));
    }

    private static KeysetHandle primaryAlone(KeysetHandle keys) {
        var builder = KeysetHandle.newBuilder(keys);
        IntStream.iterate(keys.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> !keys.getAt(i).isPrimary())
                .forEach(builder::deleteAt);
        return built(builder);
    }

    private static KeysetHandle built(KeysetHandle.Builder builder) {
        try {
            return builder.build();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
