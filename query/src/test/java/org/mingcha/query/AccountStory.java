package org.mingcha.query;

import static org.mingcha.query.Cast.CITY;
import static org.mingcha.query.Cast.OTHER_CITY;
import static org.mingcha.query.Cast.morning;

import java.util.List;
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
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.Credential;
import org.mingcha.command.account.Founding;
import org.mingcha.command.account.Leaving;
import org.mingcha.command.account.ProviderSubject;
import org.mingcha.command.account.token.TokenId;
import org.mingcha.command.account.token.TokenName;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;

/**
 * An administrator comes with the installation, and makes an account that goes through it all; then
 * comes somebody whom an identity provider vouches for.
 */
public final class AccountStory {

    public static final OfficerId ADMIN = new OfficerId("admin");
    public static final OfficerId LIU = new OfficerId("liu");

    public static final OfficerId QIAN = new OfficerId("qian");
    public static final ProviderSubject QIANS = new ProviderSubject("5a".repeat(32));

    private static final AccountId LIUS = AccountId.of(LIU);
    private static final TokenId TOKEN = new TokenId("token-" + "0".repeat(26));

    private AccountStory() {}

    static List<Object> all() {
        return List.of(
                new AccountFounded(
                        AccountId.of(ADMIN),
                        morning(1),
                        List.of(Role.ADMIN),
                        CITY,
                        Founding.COMMAND_LINE),
                new AccountCreated(LIUS, ADMIN, morning(2), List.of(Role.OFFICER), CITY),
                new CredentialSet(LIUS, morning(2), Credential.PASSWORD),
                new CredentialSet(LIUS, morning(2), Credential.SECOND_FACTOR),
                new CredentialSet(LIUS, morning(2), Credential.RECOVERY_CODES),
                new CredentialSet(LIUS, morning(3), Credential.TOKEN),
                new CredentialDropped(LIUS, morning(3), Credential.TOKEN),
                new TokenIssued(LIUS, morning(3), TOKEN, new TokenName("夜间统计"), morning(30)),
                new TokenRevoked(LIUS, morning(3), TOKEN),
                new TokensRevoked(LIUS, ADMIN, morning(3)),
                new AccountChanged(LIUS, ADMIN, morning(4), List.of(Role.LEGAL), OTHER_CITY),
                new WorkHandedOver(LIUS, Cast.HEAD, morning(4), Cast.FIRST),
                new CredentialsReset(LIUS, ADMIN, morning(5)),
                new AccountDisabled(LIUS, ADMIN, morning(6), Leaving.LEFT_OFFICE),
                new AccountEnabled(LIUS, ADMIN, morning(7)),
                new AccountProvided(
                        AccountId.of(QIAN), morning(8), List.of(Role.OFFICER), CITY, QIANS),
                new AccountAligned(AccountId.of(QIAN), morning(9), List.of(Role.HEAD), OTHER_CITY));
    }
}
