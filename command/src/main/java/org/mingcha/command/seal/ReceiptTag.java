package org.mingcha.command.seal;

import org.mingcha.command.Invalid;

/**
 * What is kept of a receipt: 32 bytes derived from it by HKDF, in lower-case hexadecimal. The
 * receipt cannot be had back.
 */
public record ReceiptTag(String value) {

    public ReceiptTag {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new Invalid("receipt-tag");
        }
    }
}
