package org.mingcha.command.seal;

import java.util.regex.Pattern;
import org.mingcha.command.Invalid;

/**
 * Text closed under the data key of its stream: URL-safe base64 of the ciphertext, without padding.
 * Only the vault opens it, and nobody once the key is destroyed.
 */
public record Sealed(String value) {

    private static final Pattern BASE64 = Pattern.compile("[\\w-]{16,}");

    public Sealed {
        if (!BASE64.matcher(value).matches()) {
            throw new Invalid("sealed");
        }
    }
}
