package org.mingcha.command.account;

import static org.mingcha.command.party.People.PROVINCE;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.RIZHAO;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.Stage;
import org.mingcha.command.account.AccountCommand.ChangeAccount;
import org.mingcha.command.account.AccountCommand.DisableAccount;
import org.mingcha.command.account.AccountCommand.HandOverWork;
import org.mingcha.command.account.AccountEvent.AccountChanged;
import org.mingcha.command.account.AccountEvent.AccountDisabled;
import org.mingcha.command.account.AccountEvent.AccountFounded;
import org.mingcha.command.account.AccountEvent.WorkHandedOver;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;

class SuccessionTest {

    private static final Instant NOW = Shanghai.at("2026-12-16T15:00");
    private static final AccountId LIU = new AccountId("liu");
    private static final OfficerId WANG = new OfficerId("wang");
    private static final Officer ADMIN = People.of("admin", PROVINCE, Role.ADMIN);
    private static final Officer HEAD = People.of("head", RIZHAO, Role.HEAD);

    private final EventStore others = OtherStreams.empty();
    private final Stage<Account> account =
            Stage.of(Account.class).at(NOW).beside(others).after(List.of(liu()));

    SuccessionTest() {
        there(ADMIN);
    }

    @ParameterizedTest
    @EnumSource(value = Leaving.class, names = "MISUSE_SUSPECTED", mode = EnumSource.Mode.EXCLUDE)
    void nobodyLeavesWhileACaseIsTheirs(Leaving leaving) {
        account.withOpenCases(1)
                .refuses(new DisableAccount(LIU, leaving, ADMIN), AccountRule.HAS_OPEN_WORK);
    }

    @ParameterizedTest
    @EnumSource(Leaving.class)
    void whoHasNoCaseLeaves(Leaving leaving) {
        account.withOpenCases(0)
                .records(
                        new DisableAccount(LIU, leaving, ADMIN),
                        new AccountDisabled(LIU, ADMIN.id(), NOW, leaving));
    }

    @Test
    void whomMisuseIsSuspectedOfIsStoppedWhateverIsTheirs() {
        account.withOpenCases(3)
                .records(
                        new DisableAccount(LIU, Leaving.MISUSE_SUSPECTED, ADMIN),
                        new AccountDisabled(LIU, ADMIN.id(), NOW, Leaving.MISUSE_SUSPECTED));
    }

    @Test
    void roleOrDivisionIsNotTakenWhileACaseIsTheirs() {
        account.withOpenCases(1);
        account.refuses(change(RIZHAO, Role.LEGAL), AccountRule.HAS_OPEN_WORK);
        account.refuses(change(QINGDAO, Role.OFFICER), AccountRule.HAS_OPEN_WORK);
    }

    @Test
    void anotherRoleIsGivenWhateverIsTheirs() {
        account.withOpenCases(1)
                .records(
                        change(RIZHAO, Role.OFFICER, Role.HEAD),
                        new AccountChanged(
                                LIU, ADMIN.id(), NOW, List.of(Role.OFFICER, Role.HEAD), RIZHAO));
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "HEAD"})
    void headSaysWhoGoesOn(Role role) {
        there(People.of("wang", RIZHAO, role));
        account.records(hand(HEAD), new WorkHandedOver(LIU, HEAD.id(), NOW, WANG));
    }

    @Test
    void workOfWhoWasStoppedIsHandedOverToo() {
        there(People.of("wang", RIZHAO, Role.OFFICER));
        var gone = new AccountDisabled(LIU, ADMIN.id(), NOW, Leaving.MISUSE_SUSPECTED);
        account.after(List.of(liu(), gone))
                .records(hand(HEAD), new WorkHandedOver(LIU, HEAD.id(), NOW, WANG));
    }

    @ParameterizedTest
    @EnumSource(names = "HEAD", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseSaysWhoGoesOn(Role role) {
        there(People.of("wang", RIZHAO, Role.OFFICER));
        account.refuses(hand(People.of("other", RIZHAO, role)), AuthorityRule.ROLE);
    }

    @Test
    void headOfAnotherDivisionDoesNot() {
        there(People.of("wang", RIZHAO, Role.OFFICER));
        account.refuses(hand(People.of("other", QINGDAO, Role.HEAD)), AuthorityRule.DIVISION);
    }

    @Test
    void nobodySucceedsThemselves() {
        account.refuses(new HandOverWork(LIU, LIU.officer(), HEAD), AccountRule.HANDED_TO_ITSELF);
    }

    @Test
    void whoHasNoAccountSucceedsNobody() {
        account.refuses(hand(HEAD), AccountRule.NO_SUCCESSOR);
    }

    @Test
    void whoHasLeftSucceedsNobody() {
        var wang = AccountId.of(WANG);
        OtherStreams.add(
                others,
                wang,
                List.of(
                        founded(People.of("wang", RIZHAO, Role.OFFICER)),
                        new AccountDisabled(wang, ADMIN.id(), NOW, Leaving.MOVED)));
        account.refuses(hand(HEAD), AccountRule.NO_SUCCESSOR);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"OFFICER", "HEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoHandlesNoCasesSucceedsNobody(Role role) {
        there(People.of("wang", RIZHAO, role));
        account.refuses(hand(HEAD), AccountRule.NO_SUCCESSOR);
    }

    @Test
    void whoActsForAnotherDivisionSucceedsNobody() {
        there(People.of("wang", QINGDAO, Role.OFFICER));
        account.refuses(hand(HEAD), AccountRule.NO_SUCCESSOR);
    }

    private void there(Officer official) {
        OtherStreams.add(others, AccountId.of(official.id()), List.of(founded(official)));
    }

    private static AccountFounded founded(Officer who) {
        return new AccountFounded(
                AccountId.of(who.id()),
                NOW,
                List.copyOf(who.roles()),
                who.division(),
                Founding.COMMAND_LINE);
    }

    private static AccountFounded liu() {
        return founded(People.of("liu", RIZHAO, Role.OFFICER));
    }

    private static HandOverWork hand(Officer by) {
        return new HandOverWork(LIU, WANG, by);
    }

    private static ChangeAccount change(DivisionCode division, Role... roles) {
        return new ChangeAccount(LIU, List.of(roles), division, ADMIN);
    }
}
