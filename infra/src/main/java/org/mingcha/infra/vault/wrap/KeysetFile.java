package org.mingcha.infra.vault.wrap;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mingcha.infra.datadir.PrivateFile;

/**
 * A Tink keyset of AES-256-GCM keys in {@code keys/vault-keyset.json} of the data directory, the
 * primary of which wraps. It changes as a whole or not at all, by one process at a time.
 */
public final class KeysetFile {

    public static final String NAME = "vault-keyset.json";

    private final PrivateFile file;

    public KeysetFile(Path dataDir) {
        this.file = new PrivateFile(dataDir.resolve("keys"), NAME);
    }

    public boolean missing() {
        return !file.exists();
    }

    public Path path() {
        return file.path();
    }

    /**
     * When a key was added or dropped last, or the file was restored; empty where there is none.
     */
    public Optional<Instant> changedAt() {
        try {
            return Optional.of(Files.getLastModifiedTime(path()).toInstant());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Leaves a file alone that is there already, even if it appeared only now. */
    public void create() throws GeneralSecurityException {
        AeadConfig.register();
        file.create(
                text(
                        KeysetHandle.generateNew(
                                PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get())));
    }

    /**
     * The keys as they are used while the program runs, whatever becomes of the file.
     *
     * @throws KeysetRefused if there is no keyset in it, or others than its owner may read it
     */
    public KeyEncryption open() {
        return new KeysetEncryption(this);
    }

    /**
     * The keys of a keyset that is in no file yet.
     *
     * @throws KeysetRefused if it is none
     */
    public static KeyEncryption of(String text) {
        try {
            return new FixedKeyset(parse(text));
        } catch (GeneralSecurityException _) {
            throw KeysetRefused.unreadable(Path.of(NAME));
        }
    }

    KeysetHandle read() {
        if (!file.isPrivate()) {
            throw KeysetRefused.exposed(path());
        }
        try {
            return parse(file.read());
        } catch (GeneralSecurityException | UncheckedIOException _) {
            // The cause may quote the file.
            throw KeysetRefused.unreadable(path());
        }
    }

    static KeysetHandle parse(String text) throws GeneralSecurityException {
        AeadConfig.register();
        return TinkJsonProtoKeysetFormat.parseKeyset(
                text, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    /** Replaces the keys by what becomes of them; nobody else changes the file meanwhile. */
    void change(UnaryOperator<KeysetHandle> change) {
        file.alone(() -> file.replace(text(change.apply(read()))));
    }

    /** Differs as soon as the file is another one. */
    Stamp stamp() throws IOException {
        var known = Files.readAttributes(path(), BasicFileAttributes.class);
        return new Stamp(
                String.valueOf(known.fileKey()), known.lastModifiedTime().toMillis(), known.size());
    }

    private static String text(KeysetHandle keys) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    record Stamp(String inode, long changed, long size) {}
}
