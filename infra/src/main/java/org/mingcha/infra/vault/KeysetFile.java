package org.mingcha.infra.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.mingcha.infra.datadir.PrivateFile;

/** A Tink keyset of AES-256-GCM keys in {@code keys/vault-keyset.json} of the data directory. */
final class KeysetFile {

    private final PrivateFile file;

    KeysetFile(Path dataDir) {
        this.file = new PrivateFile(dataDir.resolve("keys"), "vault-keyset.json");
    }

    boolean missing() {
        return !file.exists();
    }

    Path path() {
        return file.path();
    }

    /** Leaves a file alone that is there already, even if it appeared only now. */
    void create() throws GeneralSecurityException {
        AeadConfig.register();
        var registered = RegistryConfiguration.get();
        file.create(
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, registered),
                        registered,
                        InsecureSecretKeyAccess.get()));
    }

    KeyEncryption open() {
        try {
            AeadConfig.register();
            var registered = RegistryConfiguration.get();
            var keyset =
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            file.read(), registered, InsecureSecretKeyAccess.get());
            return new TinkKeyEncryption(keyset.getPrimitive(registered, Aead.class));
        } catch (GeneralSecurityException _) {
            // The cause may quote the file.
            throw KeysetRefused.unreadable(path());
        }
    }

    private record TinkKeyEncryption(Aead keys) implements KeyEncryption {

        @Override
        public byte[] wrap(String name, byte[] secret) {
            try {
                return keys.encrypt(secret, bytes(name));
            } catch (GeneralSecurityException broken) {
                throw new IllegalStateException(broken);
            }
        }

        @Override
        public byte[] unwrap(String name, byte[] wrapped) throws GeneralSecurityException {
            return keys.decrypt(wrapped, bytes(name));
        }

        private static byte[] bytes(String name) {
            return name.getBytes(StandardCharsets.UTF_8);
        }
    }
}
