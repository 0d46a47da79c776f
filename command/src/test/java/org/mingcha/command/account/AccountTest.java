package org.mingcha.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingcha.command.party.People.PROVINCE;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.RIZHAO;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.command.Invalid;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.Stage;
import org.mingcha.command.account.AccountCommand.ChangeAccount;
import org.mingcha.command.account.AccountCommand.CreateAccount;
import org.mingcha.command.account.AccountCommand.DisableAccount;
import org.mingcha.command.account.AccountCommand.DropCredential;
import org.mingcha.command.account.AccountCommand.EnableAccount;
import org.mingcha.command.account.AccountCommand.FoundAccount;
import org.mingcha.command.account.AccountCommand.ResetCredentials;
import org.mingcha.command.account.AccountCommand.RevokeTokens;
import org.mingcha.command.account.AccountCommand.SetCredential;
import org.mingcha.command.account.AccountEvent.AccountChanged;
import org.mingcha.command.account.AccountEvent.AccountCreated;
import org.mingcha.command.account.AccountEvent.AccountDisabled;
import org.mingcha.command.account.AccountEvent.AccountEnabled;
import org.mingcha.command.account.AccountEvent.AccountFounded;
import org.mingcha.command.account.AccountEvent.CredentialDropped;
import org.mingcha.command.account.AccountEvent.CredentialSet;
import org.mingcha.command.account.AccountEvent.CredentialsReset;
import org.mingcha.command.account.AccountEvent.TokenIssued;
import org.mingcha.command.account.AccountEvent.TokensRevoked;
import org.mingcha.command.account.token.IssuedTokens;
import org.mingcha.command.account.token.TokenId;
import org.mingcha.command.account.token.TokenName;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;

class AccountTest {

    private static final Instant NOW = Shanghai.at("2026-12-16T15:00");
    private static final AccountId LIU = new AccountId("liu");
    private static final Officer ADMIN = People.of("admin", PROVINCE, Role.ADMIN);
    private static final Officer RIZHAO_ADMIN = People.of("admin.rz", RIZHAO, Role.ADMIN);
    private static final AccountId ADMINS = AccountId.of(ADMIN.id());

    private static final TokenIssued TOKEN =
            new TokenIssued(
                    LIU,
                    NOW,
                    new TokenId("token-" + "0".repeat(26)),
                    new TokenName("nightly figures"),
                    NOW.plus(Duration.ofDays(1)));

    private final EventStore others = OtherStreams.empty();
    private final Stage<Account> account = Stage.of(Account.class).at(NOW).beside(others);

    AccountTest() {
        OtherStreams.add(others, ADMINS, List.of(founded(ADMIN, Founding.COMMAND_LINE)));
        OtherStreams.add(
                others,
                AccountId.of(RIZHAO_ADMIN.id()),
                List.of(founded(RIZHAO_ADMIN, Founding.COMMAND_LINE)));
    }

    @Test
    void administratorCreatesAnAccountWithItsRolesInOrderAndOnce() {
        account.records(
                create(ADMIN, RIZHAO, Role.HEAD, Role.INTAKE, Role.HEAD),
                new AccountCreated(LIU, ADMIN.id(), NOW, List.of(Role.INTAKE, Role.HEAD), RIZHAO));
    }

    @Test
    void nameThatWasGivenOnceIsTakenForGood() {
        account.after(created()).refuses(create(ADMIN, RIZHAO, Role.HEAD), AccountRule.EXISTS);
        account.after(disabled()).refuses(create(ADMIN, RIZHAO, Role.HEAD), AccountRule.EXISTS);
    }

    @ParameterizedTest
    @EnumSource(names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseDoesAnythingToAnAccount(Role role) {
        var other = People.of("admin", PROVINCE, role);
        account.refuses(
                new CreateAccount(LIU, List.of(Role.HEAD), RIZHAO, other), AuthorityRule.ROLE);
        account.after(created());
        account.refuses(
                new ChangeAccount(LIU, List.of(Role.HEAD), RIZHAO, other), AuthorityRule.ROLE);
        account.refuses(new DisableAccount(LIU, Leaving.OTHER, other), AuthorityRule.ROLE);
        account.refuses(new ResetCredentials(LIU, other), AuthorityRule.ROLE);
        account.refuses(new RevokeTokens(LIU, other), AuthorityRule.ROLE);
        account.after(disabled()).refuses(new EnableAccount(LIU, other), AuthorityRule.ROLE);
    }

    @Test
    void administratorWhoseAccountWasDisabledMeanwhileDoesNothingMore() {
        OtherStreams.add(
                others,
                AccountId.of(People.of("gone", PROVINCE).id()),
                List.of(
                        founded(People.of("gone", PROVINCE, Role.ADMIN), Founding.COMMAND_LINE),
                        new AccountDisabled(
                                new AccountId("gone"), ADMIN.id(), NOW, Leaving.MOVED)));
        var gone = People.of("gone", PROVINCE, Role.ADMIN);
        account.refuses(create(gone, RIZHAO, Role.HEAD), AuthorityRule.ROLE);
        account.after(created())
                .refuses(new DisableAccount(LIU, Leaving.OTHER, gone), AuthorityRule.ROLE);
    }

    @Test
    void administratorActsInTheirDivisionAndBelow() {
        account.records(
                create(RIZHAO_ADMIN, People.DONGGANG, Role.HEAD),
                new AccountCreated(
                        LIU, RIZHAO_ADMIN.id(), NOW, List.of(Role.HEAD), People.DONGGANG));
        account.refuses(create(RIZHAO_ADMIN, QINGDAO, Role.HEAD), AuthorityRule.DIVISION);
        account.refuses(create(RIZHAO_ADMIN, PROVINCE, Role.HEAD), AuthorityRule.DIVISION);
    }

    @Test
    void nobodyIsMovedToWhereTheAdministratorHasNoSay() {
        account.after(created())
                .refuses(
                        new ChangeAccount(LIU, List.of(Role.HEAD), QINGDAO, RIZHAO_ADMIN),
                        AuthorityRule.DIVISION);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "AUDITOR"})
    void whoRunsOrReadsItAllHandlesNoCases(Role apart) {
        account.refuses(create(ADMIN, RIZHAO, apart, Role.HEAD), AccountRule.ROLES_APART);
        account.records(
                create(ADMIN, RIZHAO, apart),
                new AccountCreated(LIU, ADMIN.id(), NOW, List.of(apart), RIZHAO));
        account.after(created())
                .refuses(
                        new ChangeAccount(LIU, List.of(apart, Role.HEAD), RIZHAO, ADMIN),
                        AccountRule.ROLES_APART);
    }

    @Test
    void divisionMustBeInForce() {
        account.when(create(ADMIN, new DivisionCode("371200"), Role.HEAD))
                .expectNoEvents()
                .expectException(Invalid.class);
    }

    @Test
    void changeSaysHowItIsFromNowOn() {
        account.after(created())
                .records(
                        new ChangeAccount(LIU, List.of(Role.LEGAL), QINGDAO, ADMIN),
                        new AccountChanged(LIU, ADMIN.id(), NOW, List.of(Role.LEGAL), QINGDAO));
    }

    @Test
    void whatChangesNothingIsNotRecorded() {
        account.after(created())
                .recordsNothing(
                        new ChangeAccount(LIU, List.of(Role.HEAD, Role.OFFICER), RIZHAO, ADMIN));
    }

    @Test
    void disabledAccountIsNeitherChangedNorResetNorDisabledAgain() {
        account.after(disabled());
        account.refuses(
                new ChangeAccount(LIU, List.of(Role.LEGAL), RIZHAO, ADMIN), AccountRule.DISABLED);
        account.refuses(new ResetCredentials(LIU, ADMIN), AccountRule.DISABLED);
        account.refuses(new RevokeTokens(LIU, ADMIN), AccountRule.DISABLED);
        account.refuses(new DisableAccount(LIU, Leaving.OTHER, ADMIN), AccountRule.DISABLED);
        account.refuses(new SetCredential(LIU, Credential.PASSWORD), AccountRule.DISABLED);
        account.refuses(new DropCredential(LIU, Credential.TOKEN), AccountRule.DISABLED);
    }

    @Test
    void disabledAccountIsEnabledAndAnActiveOneIsNot() {
        account.after(disabled())
                .records(new EnableAccount(LIU, ADMIN), new AccountEnabled(LIU, ADMIN.id(), NOW));
        account.after(created()).refuses(new EnableAccount(LIU, ADMIN), AccountRule.ACTIVE);
    }

    @Test
    void activeAccountIsDisabledResetAndItsTokensAreRevoked() {
        account.after(created());
        account.records(
                new DisableAccount(LIU, Leaving.MOVED, ADMIN),
                new AccountDisabled(LIU, ADMIN.id(), NOW, Leaving.MOVED));
        account.records(
                new ResetCredentials(LIU, ADMIN), new CredentialsReset(LIU, ADMIN.id(), NOW));
        account.records(new RevokeTokens(LIU, ADMIN), new TokensRevoked(LIU, ADMIN.id(), NOW));
    }

    @Test
    void administratorsLeaveTheirOwnAccountToAnother() {
        account.after(List.of(founded(ADMIN, Founding.COMMAND_LINE)));
        account.refuses(
                new ChangeAccount(ADMINS, List.of(Role.HEAD), PROVINCE, ADMIN), AccountRule.OWN);
        account.refuses(new DisableAccount(ADMINS, Leaving.OTHER, ADMIN), AccountRule.OWN);
        account.refuses(new ResetCredentials(ADMINS, ADMIN), AccountRule.OWN);
        account.refuses(new RevokeTokens(ADMINS, ADMIN), AccountRule.OWN);
    }

    @Test
    void oneAdministratorIsDisabledByAnother() {
        var second = People.of("admin2", PROVINCE, Role.ADMIN);
        OtherStreams.add(
                others, AccountId.of(second.id()), List.of(founded(second, Founding.COMMAND_LINE)));
        account.after(List.of(founded(ADMIN, Founding.COMMAND_LINE)))
                .records(
                        new DisableAccount(ADMINS, Leaving.LEFT_OFFICE, second),
                        new AccountDisabled(ADMINS, second.id(), NOW, Leaving.LEFT_OFFICE));
    }

    @Test
    void foundingIsDoneOnce() {
        account.records(
                new FoundAccount(LIU, List.of(Role.HEAD, Role.OFFICER), RIZHAO, Founding.ADOPTED),
                new AccountFounded(
                        LIU, NOW, List.of(Role.OFFICER, Role.HEAD), RIZHAO, Founding.ADOPTED));
        account.after(created())
                .recordsNothing(
                        new FoundAccount(LIU, List.of(Role.ADMIN), RIZHAO, Founding.ADOPTED));
    }

    @Test
    void ownersSecretsAreSpokenOfWithoutSayingThem() {
        account.after(created());
        account.records(
                new SetCredential(LIU, Credential.SECOND_FACTOR),
                new CredentialSet(LIU, NOW, Credential.SECOND_FACTOR));
        account.records(
                new DropCredential(LIU, Credential.TOKEN),
                new CredentialDropped(LIU, NOW, Credential.TOKEN));
    }

    @Test
    void resetVoidsEverythingAndEndsTheExemptionOfAnEvaluationAccount() {
        var facts =
                facts(
                        founded(People.of("liu", RIZHAO, Role.HEAD), Founding.EVALUATION),
                        TOKEN,
                        new CredentialsReset(LIU, ADMIN.id(), NOW));
        assertThat(facts)
                .returns(1, AccountFacts::resets)
                .returns(1, AccountFacts::sessionsEnded)
                .returns(IssuedTokens.NONE, AccountFacts::tokens)
                .returns(false, AccountFacts::needsNoSecondFactor);
    }

    @Test
    void evaluationAccountNeedsNoSecondFactorAndNoOtherDoes() {
        var liu = People.of("liu", RIZHAO, Role.HEAD);
        for (var founding : Founding.values()) {
            assertThat(facts(founded(liu, founding)).needsNoSecondFactor())
                    .isEqualTo(founding == Founding.EVALUATION);
        }
        assertThat(facts(created().toArray()).needsNoSecondFactor()).isFalse();
    }

    @Test
    void newPasswordEndsSessionsAndNothingElseThatOwnersSet() {
        for (var credential : Credential.values()) {
            var facts = facts(created().getFirst(), TOKEN, new CredentialSet(LIU, NOW, credential));
            assertThat(facts.sessionsEnded()).isEqualTo(credential == Credential.PASSWORD ? 1 : 0);
            assertThat(facts).returns(0, AccountFacts::resets);
            assertThat(facts.tokens().all()).hasSize(1);
        }
    }

    @Test
    void disablingEndsSessionsAndTokensAlsoForLater() {
        var facts =
                facts(
                        created().getFirst(),
                        TOKEN,
                        disabled().getLast(),
                        new AccountEnabled(LIU, ADMIN.id(), NOW));
        assertThat(facts)
                .returns(AccountState.ACTIVE, AccountFacts::state)
                .returns(1, AccountFacts::sessionsEnded)
                .returns(IssuedTokens.NONE, AccountFacts::tokens)
                .returns(0, AccountFacts::resets);
    }

    @Test
    void revokingTokensEndsNoSession() {
        var facts = facts(created().getFirst(), TOKEN, new TokensRevoked(LIU, ADMIN.id(), NOW));
        assertThat(facts)
                .returns(IssuedTokens.NONE, AccountFacts::tokens)
                .returns(0, AccountFacts::sessionsEnded);
    }

    @Test
    void onlyAnActiveAccountIsSomebody() {
        assertThat(facts().officer(LIU)).isEmpty();
        assertThat(facts(disabled().toArray()).officer(LIU)).isEmpty();
        assertThat(facts(created().toArray()).officer(LIU))
                .contains(People.of("liu", RIZHAO, Role.OFFICER, Role.HEAD));
    }

    @Test
    void nameOfAnAccountIsThatOfAnOfficialAndItsStreamAnother() {
        assertThat(LIU).hasToString("account-liu");
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> new AccountId("Liu"));
    }

    private static AccountFacts facts(Object... events) {
        return AccountFacts.read(OtherStreams.holding(LIU, Arrays.asList(events)), LIU);
    }

    private static Object[] and(List<Object> past, Object event) {
        var all = new ArrayList<>(past);
        all.add(event);
        return all.toArray();
    }

    private static List<Object> created() {
        return List.of(
                new AccountCreated(LIU, ADMIN.id(), NOW, List.of(Role.OFFICER, Role.HEAD), RIZHAO));
    }

    private static List<Object> disabled() {
        return Arrays.asList(
                and(created(), new AccountDisabled(LIU, ADMIN.id(), NOW, Leaving.LEFT_OFFICE)));
    }

    private static AccountFounded founded(Officer officer, Founding founding) {
        return new AccountFounded(
                AccountId.of(officer.id()),
                NOW,
                officer.roles().stream().sorted().toList(),
                officer.division(),
                founding);
    }

    private static CreateAccount create(Officer by, DivisionCode division, Role... roles) {
        return new CreateAccount(LIU, List.of(roles), division, by);
    }
}
