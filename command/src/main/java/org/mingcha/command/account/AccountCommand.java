package org.mingcha.command.account;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mingcha.command.account.token.TokenDays;
import org.mingcha.command.account.token.TokenId;
import org.mingcha.command.account.token.TokenName;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;

/** Everything that can be asked of an account. No secret is ever part of it. */
public sealed interface AccountCommand {

    AccountId username();

    /** Asked by an administrator. */
    sealed interface ByAdmin extends AccountCommand, OfficialAct {}

    /** What the program does, or what the owner did with their own secrets. */
    sealed interface Internal extends AccountCommand {}

    record CreateAccount(
            @TargetAggregateIdentifier AccountId username,
            List<Role> roles,
            DivisionCode division,
            Officer by)
            implements ByAdmin {

        public CreateAccount {
            roles = List.copyOf(roles);
        }
    }

    record ChangeAccount(
            @TargetAggregateIdentifier AccountId username,
            List<Role> roles,
            DivisionCode division,
            Officer by)
            implements ByAdmin {

        public ChangeAccount {
            roles = List.copyOf(roles);
        }
    }

    record DisableAccount(
            @TargetAggregateIdentifier AccountId username, Leaving leaving, Officer by)
            implements ByAdmin {}

    record EnableAccount(@TargetAggregateIdentifier AccountId username, Officer by)
            implements ByAdmin {}

    /** Everything by which the owner proved themselves is void from now on. */
    record ResetCredentials(@TargetAggregateIdentifier AccountId username, Officer by)
            implements ByAdmin {}

    record RevokeTokens(@TargetAggregateIdentifier AccountId username, Officer by)
            implements ByAdmin {}

    /**
     * A head of the account's division says who goes on with all that is open and theirs. From
     * tip-offs they are taken off: verifiers are named anew, with what forbids some of them.
     */
    record HandOverWork(@TargetAggregateIdentifier AccountId username, OfficerId to, Officer by)
            implements AccountCommand, OfficialAct {}

    /** Without an administrator; of an account that exists, nothing is changed. */
    record FoundAccount(
            @TargetAggregateIdentifier AccountId username,
            List<Role> roles,
            DivisionCode division,
            Founding founding)
            implements Internal {

        public FoundAccount {
            roles = List.copyOf(roles);
        }
    }

    /**
     * An identity provider vouches for somebody who is at the door. The first time it makes an
     * account; later it makes roles and division what they are said to be.
     */
    record AdmitAccount(
            @TargetAggregateIdentifier AccountId username,
            List<Role> roles,
            DivisionCode division,
            ProviderSubject subject)
            implements Internal {

        public AdmitAccount {
            roles = List.copyOf(roles);
        }
    }

    /** The owner is about to have a new secret of this kind. */
    record SetCredential(@TargetAggregateIdentifier AccountId username, Credential credential)
            implements Internal {}

    /** The owner gives one up, or has used one that serves once. */
    record DropCredential(@TargetAggregateIdentifier AccountId username, Credential credential)
            implements Internal {}

    /**
     * The owner is about to have a token for a program.
     *
     * @param token names it; what opens is told to nobody here
     */
    record IssueToken(
            @TargetAggregateIdentifier AccountId username,
            TokenId token,
            TokenName name,
            TokenDays days)
            implements Internal {}

    /** The owner ends one of theirs. */
    record RevokeToken(@TargetAggregateIdentifier AccountId username, TokenId token)
            implements Internal {}
}
