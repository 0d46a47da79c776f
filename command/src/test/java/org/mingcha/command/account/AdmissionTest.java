package org.mingcha.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingcha.command.party.People.PROVINCE;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.RIZHAO;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.command.Invalid;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.Stage;
import org.mingcha.command.account.AccountCommand.AdmitAccount;
import org.mingcha.command.account.AccountCommand.ChangeAccount;
import org.mingcha.command.account.AccountCommand.DisableAccount;
import org.mingcha.command.account.AccountCommand.ResetCredentials;
import org.mingcha.command.account.AccountCommand.RevokeTokens;
import org.mingcha.command.account.AccountCommand.SetCredential;
import org.mingcha.command.account.AccountEvent.AccountAligned;
import org.mingcha.command.account.AccountEvent.AccountCreated;
import org.mingcha.command.account.AccountEvent.AccountDisabled;
import org.mingcha.command.account.AccountEvent.AccountEnabled;
import org.mingcha.command.account.AccountEvent.AccountFounded;
import org.mingcha.command.account.AccountEvent.AccountProvided;
import org.mingcha.command.account.AccountEvent.CredentialSet;
import org.mingcha.command.account.AccountEvent.TokensRevoked;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;

class AdmissionTest {

    private static final Instant NOW = Shanghai.at("2026-12-16T15:00");
    private static final AccountId QIAN = new AccountId("qian");
    private static final ProviderSubject HERS = new ProviderSubject("5a".repeat(32));
    private static final ProviderSubject ANOTHERS = new ProviderSubject("5b".repeat(32));
    private static final Officer ADMIN = People.of("admin", PROVINCE, Role.ADMIN);

    private static final AccountProvided PROVIDED =
            new AccountProvided(QIAN, NOW, List.of(Role.OFFICER, Role.HEAD), RIZHAO, HERS);
    private static final AccountDisabled DISABLED =
            new AccountDisabled(QIAN, ADMIN.id(), NOW, Leaving.LEFT_OFFICE);

    private final Stage<Account> account =
            Stage.of(Account.class)
                    .at(NOW)
                    .beside(
                            OtherStreams.holding(
                                    AccountId.of(ADMIN.id()),
                                    List.of(
                                            new AccountFounded(
                                                    AccountId.of(ADMIN.id()),
                                                    NOW,
                                                    List.of(Role.ADMIN),
                                                    PROVINCE,
                                                    Founding.COMMAND_LINE))));

    @Test
    void whoComesTheFirstTimeGetsAnAccount() {
        account.records(admit(HERS, RIZHAO, Role.HEAD, Role.OFFICER, Role.HEAD), PROVIDED);
    }

    @Test
    void whoComesAgainAsBeforeIsNotRecorded() {
        account.after(List.of(PROVIDED))
                .recordsNothing(admit(HERS, RIZHAO, Role.OFFICER, Role.HEAD));
    }

    @Test
    void whatTheProviderSaysOtherwiseIsRecorded() {
        account.after(List.of(PROVIDED));
        account.records(
                admit(HERS, RIZHAO, Role.LEGAL),
                new AccountAligned(QIAN, NOW, List.of(Role.LEGAL), RIZHAO));
        account.records(
                admit(HERS, QINGDAO, Role.OFFICER, Role.HEAD),
                new AccountAligned(QIAN, NOW, List.of(Role.OFFICER, Role.HEAD), QINGDAO));
    }

    @Test
    void nameOfALocalAccountIsNotTakenOver() {
        account.after(
                        List.of(
                                new AccountCreated(
                                        QIAN,
                                        ADMIN.id(),
                                        NOW,
                                        List.of(Role.OFFICER, Role.HEAD),
                                        RIZHAO)))
                .refuses(admit(HERS, RIZHAO, Role.OFFICER, Role.HEAD), AccountRule.NOT_THEIRS);
    }

    @Test
    void nameOfSomebodyElseAtTheProviderIsNotTakenOver() {
        account.after(List.of(PROVIDED))
                .refuses(admit(ANOTHERS, RIZHAO, Role.HEAD), AccountRule.NOT_THEIRS);
        account.after(List.of(PROVIDED, DISABLED))
                .refuses(admit(ANOTHERS, RIZHAO, Role.HEAD), AccountRule.NOT_THEIRS);
    }

    @Test
    void disabledAccountStaysOutUntilItIsEnabled() {
        account.after(List.of(PROVIDED, DISABLED))
                .refuses(admit(HERS, RIZHAO, Role.HEAD), AccountRule.DISABLED);
        account.after(List.of(PROVIDED, DISABLED, new AccountEnabled(QIAN, ADMIN.id(), NOW)))
                .recordsNothing(admit(HERS, RIZHAO, Role.OFFICER, Role.HEAD));
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "AUDITOR"})
    void providerGivesNobodyRolesThatDoNotGoTogether(Role apart) {
        account.refuses(admit(HERS, RIZHAO, apart, Role.HEAD), AccountRule.ROLES_APART);
        account.after(List.of(PROVIDED))
                .refuses(admit(HERS, RIZHAO, apart, Role.HEAD), AccountRule.ROLES_APART);
        account.after(List.of(PROVIDED))
                .records(
                        admit(HERS, RIZHAO, apart),
                        new AccountAligned(QIAN, NOW, List.of(apart), RIZHAO));
    }

    @Test
    void nobodyComesInWithoutARole() {
        account.refuses(admit(HERS, RIZHAO), AccountRule.NO_ROLE);
        account.after(List.of(PROVIDED)).refuses(admit(HERS, RIZHAO), AccountRule.NO_ROLE);
    }

    @Test
    void divisionMustBeInForce() {
        account.when(admit(HERS, new DivisionCode("371200"), Role.HEAD))
                .expectNoEvents()
                .expectException(Invalid.class);
    }

    @Test
    void administratorNeitherChangesNorResetsWhatTheProviderKeeps() {
        account.after(List.of(PROVIDED));
        account.refuses(
                new ChangeAccount(QIAN, List.of(Role.LEGAL), RIZHAO, ADMIN), AccountRule.PROVIDED);
        account.refuses(new ResetCredentials(QIAN, ADMIN), AccountRule.PROVIDED);
    }

    @Test
    void administratorDisablesItAndRevokesItsTokens() {
        account.after(List.of(PROVIDED));
        account.records(new DisableAccount(QIAN, Leaving.LEFT_OFFICE, ADMIN), DISABLED);
        account.records(new RevokeTokens(QIAN, ADMIN), new TokensRevoked(QIAN, ADMIN.id(), NOW));
    }

    @ParameterizedTest
    @EnumSource(Credential.class)
    void ofSecretsItHasTokensAlone(Credential credential) {
        account.after(List.of(PROVIDED));
        if (credential == Credential.TOKEN) {
            account.records(
                    new SetCredential(QIAN, credential), new CredentialSet(QIAN, NOW, credential));
        } else {
            account.refuses(new SetCredential(QIAN, credential), AccountRule.PROVIDED);
        }
    }

    @Test
    void itIsKnownWhoseAccountItIs() {
        var provided = OtherStreams.holding(QIAN, List.of(PROVIDED));
        assertThat(AccountFacts.read(provided, QIAN).subject()).contains(HERS);
        assertThat(AccountFacts.read(OtherStreams.empty(), QIAN).subject()).isEmpty();
    }

    @Test
    void subjectIsADigestAndNothingElse() {
        for (var other : List.of("", "qian", "5A".repeat(32), "5a".repeat(31), "5a".repeat(33))) {
            assertThatExceptionOfType(Invalid.class).isThrownBy(() -> new ProviderSubject(other));
        }
    }

    private static AdmitAccount admit(
            ProviderSubject subject, DivisionCode division, Role... roles) {
        return new AdmitAccount(QIAN, List.of(roles), division, subject);
    }
}
