package org.mingcha.command.evidence;

import org.mingcha.command.Invalid;

/** SHA-256 of a file as it was handed in: 32 bytes in lower-case hexadecimal. */
public record ContentHash(String value) {

    public ContentHash {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new Invalid("content-hash");
        }
    }
}
