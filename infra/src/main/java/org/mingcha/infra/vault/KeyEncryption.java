package org.mingcha.infra.vault;

import java.security.GeneralSecurityException;

/** Wraps data keys under a key that the database never sees: a keyset file's, or a KMS's. */
public interface KeyEncryption {

    /** Binds the secret to the name: it unwraps under no other. */
    byte[] wrap(String name, byte[] secret);

    /**
     * The secret again.
     *
     * @throws GeneralSecurityException if it was not wrapped under this key and this name
     */
    byte[] unwrap(String name, byte[] wrapped) throws GeneralSecurityException;
}
