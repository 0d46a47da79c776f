package org.mingcha.command.account;

import java.util.regex.Pattern;
import org.mingcha.command.Invalid;

/**
 * Whom an identity provider means: SHA-256 of its issuer and of the subject that it gives, in hex.
 * So neither stands in the ledger, and neither a name nor a mail address ever counts.
 */
public record ProviderSubject(String value) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public ProviderSubject {
        if (!DIGEST.matcher(value).matches()) {
            throw new Invalid("provider-subject");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
