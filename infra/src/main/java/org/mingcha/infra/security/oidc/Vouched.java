package org.mingcha.infra.security.oidc;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.ProviderSubject;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;

/**
 * Whom the provider vouches for, and as what.
 *
 * @param name what it calls them, if an account could be called so
 */
record Vouched(
        ProviderSubject subject,
        Optional<AccountId> name,
        List<Role> roles,
        Optional<DivisionCode> division) {

    @Override
    public String toString() {
        return "Vouched";
    }
}
