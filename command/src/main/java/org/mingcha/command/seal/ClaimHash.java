package org.mingcha.command.seal;

import org.mingcha.command.Invalid;

/**
 * What is kept of a passphrase (举报密码): a salted, slow hash in the form of its own encoder. The
 * passphrase cannot be had back.
 */
public record ClaimHash(String value) {

    public ClaimHash {
        if (!value.matches("[!-~]{16,200}")) {
            throw new Invalid("claim-hash");
        }
    }

    @Override
    public String toString() {
        return "ClaimHash";
    }
}
