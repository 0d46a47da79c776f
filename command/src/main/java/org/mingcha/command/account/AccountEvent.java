package org.mingcha.command.account;

import java.time.Instant;
import java.util.List;
import org.mingcha.command.account.token.TokenId;
import org.mingcha.command.account.token.TokenName;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;

/**
 * Everything that can have happened to an account. Of secrets it says that there was one, never
 * which. Names and shapes are stored for ever.
 */
public sealed interface AccountEvent {

    AccountId account();

    Instant at();

    /** What an administrator did, or the head of its division. */
    sealed interface ByAdmin extends AccountEvent {

        OfficerId by();
    }

    /** What the owner did with their own secrets. */
    sealed interface ByOwner extends AccountEvent {}

    /** What was done without an official. */
    sealed interface ByProgram extends AccountEvent {}

    /** 账号已建立. */
    record AccountCreated(
            AccountId account, OfficerId by, Instant at, List<Role> roles, DivisionCode division)
            implements ByAdmin {

        public AccountCreated {
            roles = List.copyOf(roles);
        }
    }

    /** 账号已设立: without an administrator. */
    record AccountFounded(
            AccountId account,
            Instant at,
            List<Role> roles,
            DivisionCode division,
            Founding founding)
            implements ByProgram {

        public AccountFounded {
            roles = List.copyOf(roles);
        }
    }

    /** 账号由统一身份认证建立: whom the provider vouched for came the first time. */
    record AccountProvided(
            AccountId account,
            Instant at,
            List<Role> roles,
            DivisionCode division,
            ProviderSubject subject)
            implements ByProgram {

        public AccountProvided {
            roles = List.copyOf(roles);
        }
    }

    /** 账号随统一身份认证变更: roles and division as the provider says from now on. */
    record AccountAligned(AccountId account, Instant at, List<Role> roles, DivisionCode division)
            implements ByProgram {

        public AccountAligned {
            roles = List.copyOf(roles);
        }
    }

    /** 账号已变更: roles and division as they are from now on. */
    record AccountChanged(
            AccountId account, OfficerId by, Instant at, List<Role> roles, DivisionCode division)
            implements ByAdmin {

        public AccountChanged {
            roles = List.copyOf(roles);
        }
    }

    /** 账号已停用: sessions and tokens end. */
    record AccountDisabled(AccountId account, OfficerId by, Instant at, Leaving leaving)
            implements ByAdmin {}

    /** 账号已恢复. */
    record AccountEnabled(AccountId account, OfficerId by, Instant at) implements ByAdmin {}

    /** 凭证已重置: password, second factor, recovery codes, sessions and tokens are void. */
    record CredentialsReset(AccountId account, OfficerId by, Instant at) implements ByAdmin {}

    /** 令牌已全部吊销. */
    record TokensRevoked(AccountId account, OfficerId by, Instant at) implements ByAdmin {}

    /**
     * 工作已移交: what was open and the account's is another's from here on. Of tip-offs they verify no
     * more.
     */
    record WorkHandedOver(AccountId account, OfficerId by, Instant at, OfficerId to)
            implements ByAdmin {}

    /** 凭证已设置; a new password ends all sessions. */
    record CredentialSet(AccountId account, Instant at, Credential credential) implements ByOwner {}

    /** 凭证已取消; of recovery codes: one was used. */
    record CredentialDropped(AccountId account, Instant at, Credential credential)
            implements ByOwner {}

    /** 令牌已签发: a program may act for the owner until it expires. */
    record TokenIssued(
            AccountId account, Instant at, TokenId token, TokenName name, Instant expiresAt)
            implements ByOwner {}

    /** 令牌已吊销: one of them. */
    record TokenRevoked(AccountId account, Instant at, TokenId token) implements ByOwner {}
}
