package org.mingcha.infra.vault.wrap;

import java.security.GeneralSecurityException;

/**
 * Wraps data keys under keys that the database never sees: a keyset file's, or those of a key
 * management service. There may be several at a time; the newest wraps, and all unwrap. Each method
 * throws {@link org.mingcha.web.seal.Vault.Away} where the keys cannot be reached now.
 */
public interface KeyEncryption {

    /** Binds the secret to the name: it unwraps under no other. */
    byte[] wrap(String name, byte[] secret);

    /**
     * The secret again.
     *
     * @throws UnknownKey if it was wrapped by a key that is not here
     * @throws GeneralSecurityException if it was not wrapped under this name, or changed since
     */
    byte[] unwrap(String name, byte[] wrapped) throws GeneralSecurityException;

    /** Which key wraps from now on. */
    String current();

    /** Which key wrapped this; a name that no key has, if it cannot be told. */
    String wrapperOf(byte[] wrapped);

    /** It may come yet, where another node has it already. */
    final class UnknownKey extends GeneralSecurityException {

        public UnknownKey() {
            super("wrapped by a key that is not here");
        }
    }
}
