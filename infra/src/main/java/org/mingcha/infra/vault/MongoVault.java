package org.mingcha.infra.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.seal.Sealed;
import org.mingcha.web.seal.Vault;

/**
 * The vault on MongoDB: AES-256-GCM keys of Tink, each in a document of its own, wrapped by a
 * key-encryption key and bound to its name, as is everything sealed under it. What is sealed is
 * padded to a power of two of bytes, 64 at least, so that its length says little.
 */
public final class MongoVault implements Vault {

    private static final String CHECK = "kek-check";

    private final WrappedKeys stored;
    private final KeyEncryption encryption;
    private final RecentKeys recent;

    /**
     * Looks first whether encryption and database belong together.
     *
     * @throws KeysetRefused if the database holds keys that this encryption did not wrap
     */
    public MongoVault(MongoDatabase database, KeyEncryption encryption, Clock clock)
            throws GeneralSecurityException {
        AeadConfig.register();
        this.stored = new WrappedKeys(database);
        this.encryption = encryption;
        this.recent = new RecentKeys(clock);
        check();
    }

    /**
     * A vault whose key-encryption keys lie in {@code keys/vault-keyset.json} of the data
     * directory; the file is made at the first start and never overwritten.
     *
     * @throws KeysetRefused if the file is missing though the database holds keys, is damaged, or
     *     belongs to another database
     */
    public static MongoVault withKeysetIn(Path dataDir, MongoDatabase database, Clock clock)
            throws GeneralSecurityException {
        var file = new KeysetFile(dataDir);
        if (file.missing()) {
            if (!new WrappedKeys(database).isEmpty()) {
                throw KeysetRefused.missing(file.path());
            }
            file.create();
        }
        return new MongoVault(database, file.open(), clock);
    }

    @Override
    public Sealed seal(KeyName name, String text) {
        try {
            byte[] closed = key(name).encrypt(Padding.pad(text), bound(name));
            return new Sealed(Base64.getUrlEncoder().withoutPadding().encodeToString(closed));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot seal under " + name.value(), broken);
        }
    }

    @Override
    public String open(KeyName name, Sealed sealed) {
        try {
            Aead key = find(name).orElseThrow(() -> new Unopenable(name));
            byte[] closed = Base64.getUrlDecoder().decode(sealed.value());
            return Padding.unpad(key.decrypt(closed, bound(name)));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            throw new Unopenable(name);
        }
    }

    @Override
    public void destroy(KeyName name) {
        stored.delete(name.value());
        recent.forget(name);
    }

    /** The check value is stored before the first key, so keys without it come from elsewhere. */
    private void check() {
        if (!stored.isEmpty() && stored.find(CHECK).isEmpty()) {
            throw KeysetRefused.wrong();
        }
        byte[] kept = stored.putIfAbsent(CHECK, encryption.wrap(CHECK, new byte[32]));
        try {
            encryption.unwrap(CHECK, kept);
        } catch (GeneralSecurityException _) {
            throw KeysetRefused.wrong();
        }
    }

    private Aead key(KeyName name) throws GeneralSecurityException {
        Optional<Aead> known = find(name);
        return known.isPresent() ? known.get() : make(name);
    }

    private Optional<Aead> find(KeyName name) throws GeneralSecurityException {
        Optional<Aead> known = recent.find(name);
        if (known.isPresent()) {
            return known;
        }
        Optional<byte[]> wrapped = stored.find(name.value());
        return wrapped.isPresent() ? Optional.of(unwrapped(name, wrapped.get())) : known;
    }

    private Aead make(KeyName name) throws GeneralSecurityException {
        var registered = RegistryConfiguration.get();
        byte[] fresh =
                TinkProtoKeysetFormat.serializeKeyset(
                        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, registered),
                        InsecureSecretKeyAccess.get(),
                        registered);
        byte[] kept = stored.putIfAbsent(name.value(), encryption.wrap(name.value(), fresh));
        return unwrapped(name, kept);
    }

    private Aead unwrapped(KeyName name, byte[] wrapped) throws GeneralSecurityException {
        var registered = RegistryConfiguration.get();
        byte[] keyset = encryption.unwrap(name.value(), wrapped);
        Aead key =
                TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get(), registered)
                        .getPrimitive(registered, Aead.class);
        return recent.keep(name, key);
    }

    private static byte[] bound(KeyName name) {
        return name.value().getBytes(StandardCharsets.UTF_8);
    }
}
