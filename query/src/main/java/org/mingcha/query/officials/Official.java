package org.mingcha.query.officials;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.account.AccountEvent;
import org.mingcha.command.account.AccountEvent.AccountAligned;
import org.mingcha.command.account.AccountEvent.AccountChanged;
import org.mingcha.command.account.AccountEvent.AccountCreated;
import org.mingcha.command.account.AccountEvent.AccountDisabled;
import org.mingcha.command.account.AccountEvent.AccountEnabled;
import org.mingcha.command.account.AccountEvent.AccountFounded;
import org.mingcha.command.account.AccountEvent.AccountProvided;
import org.mingcha.command.account.AccountEvent.CredentialDropped;
import org.mingcha.command.account.AccountEvent.CredentialSet;
import org.mingcha.command.account.AccountEvent.CredentialsReset;
import org.mingcha.command.account.AccountEvent.TokenIssued;
import org.mingcha.command.account.AccountEvent.TokenRevoked;
import org.mingcha.command.account.AccountEvent.TokensRevoked;
import org.mingcha.command.account.AccountEvent.WorkHandedOver;
import org.mingcha.command.account.Credential;
import org.mingcha.command.account.Founding;
import org.mingcha.command.account.ProviderSubject;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;

/**
 * One account.
 *
 * @param active whether its owner may sign in
 * @param founding how it came to be, where no administrator made it
 * @param subject whose it is, where an identity provider keeps it
 * @param since when it came to be
 * @param ownPassword whether its owner has chosen one since it was made or reset
 * @param secondFactor whether its owner has one
 * @param seen ledger index of the last event that it holds
 */
public record Official(
        OfficerId officer,
        boolean active,
        List<Role> roles,
        DivisionCode division,
        Optional<Founding> founding,
        Optional<ProviderSubject> subject,
        Instant since,
        boolean ownPassword,
        boolean secondFactor,
        long seen) {

    public Official {
        roles = List.copyOf(roles);
    }

    static Official of(AccountCreated event, long index) {
        return first(event, event.roles(), event.division(), Optional.empty(), index);
    }

    static Official of(AccountProvided event, long index) {
        var subject = Optional.of(event.subject());
        return new Official(
                event.account().officer(),
                true,
                event.roles(),
                event.division(),
                Optional.empty(),
                subject,
                event.at(),
                false,
                false,
                index);
    }

    static Official of(AccountFounded event, long index) {
        var founding = Optional.of(event.founding());
        return first(event, event.roles(), event.division(), founding, index);
    }

    private static Official first(
            AccountEvent event,
            List<Role> roles,
            DivisionCode division,
            Optional<Founding> founding,
            long index) {
        return new Official(
                event.account().officer(),
                true,
                roles,
                division,
                founding,
                Optional.empty(),
                event.at(),
                founding.isPresent(),
                false,
                index);
    }

    Official after(AccountEvent event, long index) {
        return switch (event) {
            case AccountCreated _,
                    AccountFounded _,
                    AccountProvided _,
                    CredentialDropped _,
                    TokenIssued _,
                    TokenRevoked _,
                    TokensRevoked _,
                    WorkHandedOver _ ->
                    now(active, roles, division, ownPassword, secondFactor, index);
            case AccountAligned e ->
                    now(active, e.roles(), e.division(), ownPassword, secondFactor, index);
            case AccountChanged e ->
                    now(active, e.roles(), e.division(), ownPassword, secondFactor, index);
            case AccountDisabled _ -> now(false, roles, division, ownPassword, secondFactor, index);
            case AccountEnabled _ -> now(true, roles, division, ownPassword, secondFactor, index);
            case CredentialsReset _ -> now(active, roles, division, false, false, index);
            case CredentialSet e -> {
                var set = e.credential();
                yield now(
                        active,
                        roles,
                        division,
                        ownPassword || set == Credential.PASSWORD,
                        secondFactor || set == Credential.SECOND_FACTOR,
                        index);
            }
        };
    }

    private Official now(
            boolean active,
            List<Role> roles,
            DivisionCode division,
            boolean ownPassword,
            boolean secondFactor,
            long seen) {
        return new Official(
                officer,
                active,
                roles,
                division,
                founding,
                subject,
                since,
                ownPassword,
                secondFactor,
                seen);
    }
}
