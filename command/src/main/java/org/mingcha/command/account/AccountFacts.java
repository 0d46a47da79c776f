package org.mingcha.command.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
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
import org.mingcha.command.account.token.IssuedToken;
import org.mingcha.command.account.token.IssuedTokens;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.reliance.Reliance;

/** What is known of an account, as far as rules and the sign-in ask for it. */
public final class AccountFacts {

    private AccountState state = AccountState.NONE;
    private List<Role> roles = List.of();
    private Optional<DivisionCode> division = Optional.empty();
    private Optional<ProviderSubject> subject = Optional.empty();
    private boolean evaluation;
    private long last = -1;
    private int resets;
    private int sessionsEnded;
    private IssuedTokens tokens = IssuedTokens.NONE;

    AccountFacts() {}

    /** As its own stream says at the moment of asking; of an account without one, nothing. */
    public static AccountFacts read(EventStore events, AccountId account) {
        var facts = new AccountFacts();
        var stream = events.readEvents(account.toString());
        while (stream.hasNext()) {
            var next = stream.next();
            facts.last = next.getSequenceNumber();
            if (next.getPayload() instanceof AccountEvent event) {
                facts.on(event);
            }
        }
        return facts;
    }

    /** The same, for a command that counts only if the account stays as it is until then. */
    static AccountFacts relied(EventStore events, AccountId account) {
        var facts = read(events, account);
        Reliance.on(account.toString(), facts.last);
        return facts;
    }

    public AccountState state() {
        return state;
    }

    /** Who acts under this account; nobody unless it is active. */
    public Optional<Officer> officer(AccountId account) {
        return division.filter(_ -> state == AccountState.ACTIVE)
                .map(place -> new Officer(account.officer(), Set.copyOf(roles), place));
    }

    /** Whose it is, where an identity provider keeps it; such an account has no password. */
    public Optional<ProviderSubject> subject() {
        return subject;
    }

    /** Whether a password alone signs in: of evaluation accounts that nobody reset. */
    public boolean needsNoSecondFactor() {
        return evaluation;
    }

    /** How often everything was void: what was set before a reset counts no more. */
    public int resets() {
        return resets;
    }

    /** How often all sessions ended: what was opened before counts no more. */
    public int sessionsEnded() {
        return sessionsEnded;
    }

    /** Those of them that have not expired are good, and nothing else is. */
    public IssuedTokens tokens() {
        return tokens;
    }

    void requireActive() {
        Refused.when(state != AccountState.ACTIVE, AccountRule.DISABLED);
    }

    /** What an identity provider says of an account, it alone changes. */
    void requireOurs() {
        Refused.when(subject.isPresent(), AccountRule.PROVIDED);
    }

    /** Tokens are made here, whoever keeps the account. */
    void requireOurs(Credential set) {
        Refused.when(set != Credential.TOKEN && subject.isPresent(), AccountRule.PROVIDED);
    }

    List<Role> roles() {
        return roles;
    }

    /** Of an account that exists. */
    DivisionCode division() {
        return division.orElseThrow();
    }

    void on(AccountEvent event) {
        switch (event) {
            case AccountCreated e -> begin(e.roles(), e.division());
            case AccountFounded e -> {
                begin(e.roles(), e.division());
                evaluation = e.founding() == Founding.EVALUATION;
            }
            case AccountProvided e -> {
                begin(e.roles(), e.division());
                subject = Optional.of(e.subject());
            }
            case AccountAligned e -> holds(e.roles(), e.division());
            case AccountChanged e -> holds(e.roles(), e.division());
            case AccountDisabled _ -> {
                state = AccountState.DISABLED;
                sessionsEnded++;
                tokens = IssuedTokens.NONE;
            }
            case AccountEnabled _ -> state = AccountState.ACTIVE;
            case CredentialsReset _ -> {
                evaluation = false;
                resets++;
                sessionsEnded++;
                tokens = IssuedTokens.NONE;
            }
            case TokensRevoked _ -> tokens = IssuedTokens.NONE;
            case CredentialSet e -> sessionsEnded += e.credential() == Credential.PASSWORD ? 1 : 0;
            case WorkHandedOver _, CredentialDropped _ -> {}
            case TokenIssued e -> tokens = tokens.with(issued(e));
            case TokenRevoked e -> tokens = tokens.without(e.token());
        }
    }

    private static IssuedToken issued(TokenIssued event) {
        return new IssuedToken(event.token(), event.name(), event.at(), event.expiresAt());
    }

    private void begin(List<Role> roles, DivisionCode division) {
        state = AccountState.ACTIVE;
        holds(roles, division);
    }

    private void holds(List<Role> roles, DivisionCode division) {
        this.roles = roles;
        this.division = Optional.of(division);
    }
}
