package org.mingcha.infra.vault.wrap;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.mingcha.web.seal.Vault.Away;

/**
 * The keys of a keyset file, read again whenever the file has become another one: before anything
 * is wrapped, and when something was wrapped by a key that is not known yet.
 */
final class KeysetEncryption implements KeyEncryption {

    private final KeysetFile file;
    private volatile Loaded loaded;

    KeysetEncryption(KeysetFile file) {
        this.file = file;
        this.loaded = load(file);
    }

    /** Never under keys that only this process has any more: they would be lost with it. */
    @Override
    public byte[] wrap(String name, byte[] secret) {
        return fresh().wrap(name, secret);
    }

    @Override
    public byte[] unwrap(String name, byte[] wrapped) throws GeneralSecurityException {
        var keys = loaded.keys();
        return (keys.has(wrapped) ? keys : fresh()).unwrap(name, wrapped);
    }

    @Override
    public String current() {
        return fresh().current();
    }

    @Override
    public String wrapperOf(byte[] wrapped) {
        return loaded.keys().wrapperOf(wrapped);
    }

    private FixedKeyset fresh() {
        try {
            if (!file.stamp().equals(loaded.stamp())) {
                loaded = load(file);
            }
            return loaded.keys();
        } catch (IOException | KeysetRefused unreadable) {
            throw new Away("KEYSET_UNREADABLE");
        }
    }

    /** The stamp is taken first: what is replaced meanwhile is read again the next time. */
    private static Loaded load(KeysetFile file) {
        try {
            var stamp = file.stamp();
            return new Loaded(stamp, new FixedKeyset(file.read()));
        } catch (IOException | GeneralSecurityException _) {
            throw KeysetRefused.unreadable(file.path());
        }
    }

    private record Loaded(KeysetFile.Stamp stamp, FixedKeyset keys) {}
}
