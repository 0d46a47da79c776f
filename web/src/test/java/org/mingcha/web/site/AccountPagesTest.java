package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.account.AccountCommand.ChangeAccount;
import org.mingcha.command.account.AccountCommand.CreateAccount;
import org.mingcha.command.account.AccountCommand.DisableAccount;
import org.mingcha.command.account.AccountCommand.ResetCredentials;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.AccountRule;
import org.mingcha.command.account.Founding;
import org.mingcha.command.account.Leaving;
import org.mingcha.command.account.ProviderSubject;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.query.officials.FindOfficial;
import org.mingcha.query.officials.FindOfficials;
import org.mingcha.query.officials.Official;
import org.mingcha.web.token.PaperTokens;
import org.springframework.http.HttpStatus;

class AccountPagesTest extends SiteTest {

    private static final AccountId LIU = new AccountId("liu");

    @BeforeEach
    void accounts() {
        var all =
                List.of(
                        official("admin", true, "370000", Optional.of(Founding.EVALUATION)),
                        official("gone", false, "371100", Optional.empty()),
                        official("liu", true, "371100", Optional.empty()),
                        official("qian", "5a".repeat(32)));
        answers.to(FindOfficials.class, _ -> all);
        answers.to(
                FindOfficial.class,
                asked ->
                        all.stream()
                                .filter(it -> it.officer().equals(asked.officer()))
                                .findFirst());
    }

    @Test
    void administratorSeesEveryAccountAndHowItSignsIn() {
        signedInAs(Staff.ADMIN);
        assertThat(get("/desk/accounts"))
                .contains("/desk/accounts/liu", "日照市", "已停用", "仅密码（评估账号）", "尚未完成首次登录");
        assertThat(get("/en/desk/accounts")).contains("Has not signed in for the first time yet");
    }

    @Test
    void everyDivisionSaysWhoActsForItAndSinceWhen() {
        signedInAs(Staff.ADMIN);
        assertThat(get("/desk/administration/divisions"))
                .contains("2026年11月23日", "东港区", "没有自己的账号", "/desk/accounts/liu")
                .contains("日照市</span> <span>371100</span> · <span>2 个账号")
                .doesNotContain("/desk/accounts/gone");
    }

    @Test
    void divisionsThatAreNoMoreAreListedWithTheirSuccessors() {
        signedInAs(Staff.ADMIN);
        assertThat(get("/desk/administration/divisions")).contains("莱芜市（371200），2019年1月1日撤销，现归济南市");
    }

    @Test
    void tokensOfAnAccountAreShownBeforeTheyAreRevoked() {
        signedInAs(Staff.ADMIN);
        assertThat(get("/desk/accounts/liu"))
                .contains("有效的程序令牌：1 个", "夜间统计", "/desk/accounts/liu/revoke-tokens");
        tokens.revoke(new OfficerId("liu"), PaperTokens.FIRST);
        assertThat(get("/desk/accounts/liu"))
                .contains("有效的程序令牌：0 个")
                .doesNotContain("/desk/accounts/liu/revoke-tokens");
    }

    @Test
    void nobodyElseSeesAnyAndNobodyElseIsOfferedTheWay() {
        for (var officer : List.of(Staff.HEAD, Staff.AUDITOR)) {
            signedInAs(officer);
            get("/desk/accounts", HttpStatus.FORBIDDEN);
            get("/desk/accounts/liu", HttpStatus.FORBIDDEN);
            get("/desk/new-account", HttpStatus.FORBIDDEN);
        }
        assertThat(get("/exposures")).doesNotContain("/desk/accounts");
        signedInAs(Staff.ADMIN);
        assertThat(get("/exposures")).contains("href=\"/desk/accounts\"");
    }

    @Test
    void newAccountIsCreatedAndItsPasswordShownOnce() {
        signedInAs(Staff.ADMIN);
        assertThat(get("/desk/new-account")).contains("name=\"username\"", "value=\"SUPERVISOR\"");
        assertThat(
                        post(
                                "/desk/new-account",
                                HttpStatus.OK,
                                "username",
                                "chen",
                                "roles",
                                "INTAKE",
                                "roles",
                                "HEAD",
                                "division",
                                "371100"))
                .contains("initial of chen", "只显示这一次");
        assertThat(outbox.sent)
                .containsExactly(
                        new CreateAccount(
                                new AccountId("chen"),
                                List.of(Role.INTAKE, Role.HEAD),
                                new DivisionCode("371100"),
                                Staff.ADMIN));
    }

    @Test
    void whatIsMissingIsNamedAtItsFieldAndWhatWasTypedStays() {
        signedInAs(Staff.ADMIN);
        assertThat(
                        post(
                                "/desk/new-account",
                                HttpStatus.BAD_REQUEST,
                                "username",
                                "chen",
                                "division",
                                "371100"))
                .contains("id=\"roles-error\"", "value=\"chen\"");
        assertThat(outbox.sent).isEmpty();
    }

    @Test
    void refusalIsSaidInItsSentence() {
        signedInAs(Staff.ADMIN);
        outbox.refuse(AccountRule.EXISTS);
        assertThat(
                        post(
                                "/desk/new-account",
                                HttpStatus.BAD_REQUEST,
                                "username",
                                "liu",
                                "roles",
                                "HEAD",
                                "division",
                                "371100"))
                .contains("这个账号名已被使用")
                .doesNotContain("initial of");
    }

    @Test
    void accountShowsWhatCanBeDoneToIt() {
        signedInAs(Staff.ADMIN);
        assertThat(get("/desk/accounts/liu"))
                .contains("/desk/accounts/liu/disable-account", "/desk/accounts/liu/change-account")
                .doesNotContain("/enable-account");
        assertThat(get("/desk/accounts/gone"))
                .contains("/desk/accounts/gone/enable-account")
                .doesNotContain("/disable-account", "/reset-credentials");
        assertThat(get("/desk/accounts/admin"))
                .contains("这是您自己的账号")
                .doesNotContain("/change-account", "/disable-account");
        get("/desk/accounts/nobody", HttpStatus.NOT_FOUND);
        get("/desk/accounts/No-One", HttpStatus.NOT_FOUND);
    }

    @Test
    void whatAProviderKeepsIsNeitherChangedNorResetHere() {
        signedInAs(Staff.ADMIN);
        assertThat(get("/desk/accounts")).contains("统一身份认证");
        assertThat(get("/desk/accounts/qian"))
                .contains("该账号由统一身份认证提供")
                .contains("/desk/accounts/qian/disable-account", "/qian/revoke-tokens")
                .doesNotContain("/change-account", "/reset-credentials");
    }

    @Test
    void accountIsChangedDisabledAndReset() {
        signedInAs(Staff.ADMIN);
        assertThat(
                        redirect(
                                "/desk/accounts/liu/change-account",
                                "roles",
                                "LEGAL",
                                "division",
                                "370200"))
                .isEqualTo("/desk/accounts/liu?done=change-account");
        assertThat(get("/desk/accounts/liu?done=change-account")).contains("已记入账本：变更账号");
        redirect("/desk/accounts/liu/disable-account", "leaving", "MOVED");
        assertThat(post("/desk/accounts/liu/reset-credentials", HttpStatus.OK))
                .contains("initial of liu");
        assertThat(outbox.sent)
                .containsExactly(
                        new ChangeAccount(
                                LIU, List.of(Role.LEGAL), new DivisionCode("370200"), Staff.ADMIN),
                        new DisableAccount(LIU, Leaving.MOVED, Staff.ADMIN),
                        new ResetCredentials(LIU, Staff.ADMIN));
    }

    @Test
    void pathNamesTheAccountAndNoFieldCan() {
        signedInAs(Staff.ADMIN);
        redirect("/desk/accounts/liu/disable-account", "leaving", "MOVED", "username", "gone");
        assertThat(outbox.sent)
                .containsExactly(new DisableAccount(LIU, Leaving.MOVED, Staff.ADMIN));
    }

    @Test
    void noOtherActIsReachedByThisWay() {
        signedInAs(Staff.ADMIN);
        post("/desk/accounts/liu/create-account", HttpStatus.NOT_FOUND);
        post("/desk/accounts/liu/accept-tip", HttpStatus.NOT_FOUND);
    }

    private static Official official(
            String name, boolean active, String division, Optional<Founding> founding) {
        return official(name, active, division, founding, Optional.empty());
    }

    /** Whom an identity provider vouches for. */
    private static Official official(String name, String subject) {
        var whose = Optional.of(new ProviderSubject(subject));
        return official(name, true, "371100", Optional.empty(), whose);
    }

    private static Official official(
            String name,
            boolean active,
            String division,
            Optional<Founding> founding,
            Optional<ProviderSubject> subject) {
        return new Official(
                new OfficerId(name),
                active,
                Arrays.asList(Role.HEAD),
                new DivisionCode(division),
                founding,
                subject,
                Site.NOW,
                founding.isPresent(),
                false,
                1);
    }
}
