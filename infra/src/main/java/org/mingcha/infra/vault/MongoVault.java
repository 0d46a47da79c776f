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
import org.mingcha.infra.vault.wrap.KeyEncryption;
import org.mingcha.infra.vault.wrap.KeysetFile;
import org.mingcha.infra.vault.wrap.KeysetRefused;
import org.mingcha.web.seal.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The vault on MongoDB: AES-256-GCM keys of Tink, each in a document of its own, wrapped by a
 * key-encryption key and bound to its name, as is everything sealed under it. What is sealed is
 * padded to a power of two of bytes, 64 at least, so that its length says little.
 */
public final class MongoVault implements Vault {

    private static final Logger LOG = LoggerFactory.getLogger(MongoVault.class);

    private final WrappedKeys stored;
    private final KeyEncryption encryption;
    private final CheckValue check;
    private final RecentKeys recent;

    /**
     * Looks first whether encryption and database belong together; where the keys are away, as soon
     * as they are back, and before anything is sealed under a new key.
     *
     * @throws KeysetRefused if the database holds keys that this encryption did not wrap
     */
    public MongoVault(MongoDatabase database, KeyEncryption encryption, Clock clock)
            throws GeneralSecurityException {
        AeadConfig.register();
        this.stored = new WrappedKeys(database);
        this.encryption = encryption;
        this.recent = new RecentKeys(clock);
        this.check = new CheckValue(stored, encryption);
        try {
            check.atStart();
        } catch (Away away) {
            LOG.warn("主密钥暂时不可用 / the keys of the vault are away: {}", away.getMessage());
        }
    }

    /**
     * The keys in {@code keys/vault-keyset.json} of the data directory; the file is made at the
     * first start and never overwritten.
     *
     * @throws KeysetRefused if the file is missing though the database holds keys, is damaged, or
     *     open to others
     */
    public static KeyEncryption keysetIn(Path dataDir, MongoDatabase database)
            throws GeneralSecurityException {
        var file = new KeysetFile(dataDir);
        if (file.missing()) {
            if (!new WrappedKeys(database).isEmpty()) {
                throw KeysetRefused.missing(file.path());
            }
            file.create();
        }
        return file.open();
    }

    /** A vault over {@link #keysetIn}. */
    public static MongoVault withKeysetIn(Path dataDir, MongoDatabase database, Clock clock)
            throws GeneralSecurityException {
        return new MongoVault(database, keysetIn(dataDir, database), clock);
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
        byte[] fresh =
                TinkProtoKeysetFormat.serializeKeyset(
                        KeysetHandle.generateNew(
                                PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                        InsecureSecretKeyAccess.get(),
                        RegistryConfiguration.get());
        byte[] wrapped = encryption.wrap(name.value(), fresh);
        // Asked of the very keys that wrapped: they may have become others since they were used
        // last.
        check.whileRunning();
        byte[] kept = stored.putIfAbsent(name.value(), wrapped);
        return unwrapped(name, kept);
    }

    private Aead unwrapped(KeyName name, byte[] wrapped) throws GeneralSecurityException {
        try {
            return recent.keep(name, parsed(encryption.unwrap(name.value(), wrapped)));
        } catch (KeyEncryption.UnknownKey _) {
            // It may have been wrapped anew since it was read, and its old key dropped.
            byte[] now = stored.find(name.value()).orElseThrow(() -> new Unopenable(name));
            return recent.keep(name, parsed(known(name, now)));
        }
    }

    private byte[] known(KeyName name, byte[] wrapped) throws GeneralSecurityException {
        try {
            return encryption.unwrap(name.value(), wrapped);
        } catch (KeyEncryption.UnknownKey _) {
            throw new Away("KEY_NOT_HERE_YET");
        }
    }

    private static Aead parsed(byte[] keyset) throws GeneralSecurityException {
        var registered = RegistryConfiguration.get();
        return TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get(), registered)
                .getPrimitive(registered, Aead.class);
    }

    private static byte[] bound(KeyName name) {
        return name.value().getBytes(StandardCharsets.UTF_8);
    }
}
