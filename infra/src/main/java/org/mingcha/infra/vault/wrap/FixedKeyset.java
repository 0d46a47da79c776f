package org.mingcha.infra.vault.wrap;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;

/** The keys of one keyset. What they wrap begins with Tink's prefix, which names the key. */
final class FixedKeyset implements KeyEncryption {

    private static final int PREFIX = 5;

    private final KeysetHandle keys;
    private final Aead aead;

    FixedKeyset(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    @Override
    public byte[] wrap(String name, byte[] secret) {
        try {
            return aead.encrypt(secret, bytes(name));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public byte[] unwrap(String name, byte[] wrapped) throws GeneralSecurityException {
        if (!has(wrapped)) {
            throw new UnknownKey();
        }
        return aead.decrypt(wrapped, bytes(name));
    }

    boolean has(byte[] wrapped) {
        String wrapper = wrapperOf(wrapped);
        return IntStream.range(0, keys.size())
                .anyMatch(i -> label(keys.getAt(i).getId()).equals(wrapper));
    }

    @Override
    public String current() {
        return label(keys.getPrimary().getId());
    }

    @Override
    public String wrapperOf(byte[] wrapped) {
        return wrapped.length < PREFIX ? "" : label(ByteBuffer.wrap(wrapped).getInt(1));
    }

    private static String label(int id) {
        return "%08x".formatted(id);
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
