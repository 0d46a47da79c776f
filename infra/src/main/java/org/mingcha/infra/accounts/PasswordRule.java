package org.mingcha.infra.accounts;

import java.util.Optional;
import org.mingcha.command.Invalid;
import org.mingcha.command.party.OfficerId;

/** What a password must be, whoever chooses it. */
enum PasswordRule {
    LENGTH,
    NAMES_ITSELF;

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    static Optional<PasswordRule> brokenBy(OfficerId owner, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(LENGTH);
        }
        return password.contains(owner.value()) ? Optional.of(NAMES_ITSELF) : Optional.empty();
    }

    /** As a form says it. */
    Invalid invalid() {
        return switch (this) {
            case LENGTH -> new Invalid("password-length", SHORTEST, LONGEST);
            case NAMES_ITSELF -> new Invalid("password-names-account");
        };
    }
}
