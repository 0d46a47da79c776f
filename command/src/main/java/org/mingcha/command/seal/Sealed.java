package org.mingcha.command.seal;

import org.mingcha.command.Invalid;

/**
 * Text closed under the data key of its stream: URL-safe base64 of the ciphertext, without padding.
 * Only the vault opens it, and nobody once the key is destroyed.
 */
public record Sealed(String value) {

    public Sealed {
        if (!value.matches("[A-Za-z0-9_-]{16,}")) {
            throw new Invalid("sealed");
        }
    }
}
