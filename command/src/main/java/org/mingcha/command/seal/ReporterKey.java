package org.mingcha.command.seal;

import org.mingcha.command.Invalid;

/** The X25519 public key derived from a receipt: 32 bytes in lower-case hexadecimal. */
public record ReporterKey(String value) {

    public ReporterKey {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new Invalid("reporter-key");
        }
    }
}
