package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.web.own.OwnSecrets.Held;
import org.mingcha.web.own.PaperOwn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

class OwnPagesTest extends SiteTest {

    private static final String CHOSEN = "of my own choice";

    @BeforeEach
    void headComes() {
        signedInAs(Staff.HEAD);
    }

    @Test
    void everyPageOfTheDeskLeadsToOnesOwnAccount() {
        assertThat(get("/exposures")).contains("href=\"/desk/account\"");
        assertThat(get("/en/exposures")).contains("href=\"/en/desk/account\"");
    }

    @Test
    void accountSaysWhoOneIsAndWhatOneSignsInWith() {
        assertThat(get("/desk/account"))
                .contains("我的账号", "日照市", "还剩 7 个", "/desk/account/authenticator");
        assertThat(get("/en/desk/account")).contains("7 left", "Change the password");
    }

    @Test
    void sessionsAreShownAndOnlyOthersCanBeEnded() {
        assertThat(get("/desk/account"))
                .contains("当前会话", "09:00", "/desk/account/sessions/there")
                .doesNotContain("/desk/account/sessions/here");
    }

    @Test
    void oneSessionIsEnded() {
        assertThat(redirect("/desk/account/sessions/there"))
                .isEqualTo("/desk/account?done=session");
        assertThat(get("/desk/account?done=session"))
                .contains("该会话已结束")
                .doesNotContain("/desk/account/sessions/there");
    }

    @Test
    void oneThatHasEndedMeanwhileIsNoFault() {
        assertThat(redirect("/en/desk/account/sessions/gone"))
                .isEqualTo("/en/desk/account?done=session");
    }

    @Test
    void allOtherSessionsAreEndedAtOnce() {
        assertThat(get("/desk/account")).contains("action=\"/desk/account/sessions\"");
        assertThat(redirect("/desk/account/sessions")).isEqualTo("/desk/account?done=sessions");
        assertThat(get("/desk/account")).doesNotContain("action=\"/desk/account/sessions\"");
    }

    @Test
    void whatWasNotDoneIsNotSaid() {
        assertThat(get("/desk/account?done=nonsense")).doesNotContain("role=\"status\"");
    }

    @Test
    void passwordIsChangedAndTheCookieReplaced() {
        assertThat(get("/desk/account/password")).contains("autocomplete=\"current-password\"");
        var answer =
                redirected(
                        "/desk/account/password",
                        "old",
                        "old",
                        "password",
                        CHOSEN,
                        "again",
                        CHOSEN);
        assertThat(answer.getLocation()).hasToString("/desk/account?done=password");
        assertThat(answer.getFirst(HttpHeaders.SET_COOKIE)).startsWith("mingcha-session=another;");
    }

    @Test
    void faultsOfAPasswordStandAtItsFieldAndNothingTypedIsShownAgain() {
        assertThat(change("guess", CHOSEN, CHOSEN))
                .contains("href=\"#old\"", "密码不正确")
                .doesNotContain("guess", CHOSEN);
        assertThat(change("old", CHOSEN, CHOSEN + "!")).contains("href=\"#again\"", "两次输入的密码不一致");
        assertThat(change("old", "short", "short")).contains("href=\"#password\"", "密码须为 12");
    }

    @Test
    void newRecoveryCodesAreShownToWhoeverHasTheDevice() {
        assertThat(get("/desk/account/recovery-codes")).contains("重新生成恢复码");
        assertThat(post("/desk/account/recovery-codes", HttpStatus.BAD_REQUEST, "code", "1"))
                .contains("验证码不正确");
        assertThat(post("/desk/account/recovery-codes", HttpStatus.OK, "code", "123456"))
                .contains("eeee-ffff-gggg-hhhh");
    }

    @Test
    void anotherDeviceIsBegunWithPasswordAndCode() {
        assertThat(get("/desk/account/authenticator")).contains("更换验证器");
        assertThat(
                        post(
                                "/desk/account/authenticator",
                                HttpStatus.BAD_REQUEST,
                                "old",
                                "guess",
                                "code",
                                "123456"))
                .contains("href=\"#old\"");
        var answer = redirected("/desk/account/authenticator", "old", "old", "code", "123456");
        assertThat(answer.getLocation()).hasToString("/desk/account/authenticator/new");
        assertThat(answer.getFirst(HttpHeaders.SET_COOKIE))
                .startsWith("mingcha-renewal=renewal;")
                .contains("HttpOnly", "SameSite=Strict");
    }

    @Test
    void theNewDeviceIsShownItsPictureAndProvesItself() {
        withCookie("mingcha-renewal", PaperOwn.RENEWAL);
        assertThat(get("/desk/account/authenticator/new"))
                .contains("ABCD EFGH", " d=\"M4,4h1v1h-1z", "/desk/account/authenticator/new\"")
                .doesNotContain("otpauth");
        assertThat(post("/desk/account/authenticator/new", HttpStatus.BAD_REQUEST, "code", "1"))
                .contains("验证码不正确", "ABCD EFGH");
        assertThat(post("/desk/account/authenticator/new", HttpStatus.OK, "code", "123456"))
                .contains("eeee-ffff-gggg-hhhh");
    }

    @Test
    void whoeverTookTooLongBeginsAgain() {
        assertThat(leads("/desk/account/authenticator/new"))
                .isEqualTo("/desk/account/authenticator");
        assertThat(redirect("/desk/account/authenticator/new", "code", "123456"))
                .isEqualTo("/desk/account/authenticator");
    }

    @Test
    void whatOneDoesNotHaveIsNotOffered() {
        own.holds(Held.NOTHING);
        assertThat(get("/desk/account")).doesNotContain("/desk/account/password", "更换验证器", "恢复码");
        get("/desk/account/password", HttpStatus.NOT_FOUND);
        get("/desk/account/authenticator", HttpStatus.NOT_FOUND);
        get("/desk/account/recovery-codes", HttpStatus.NOT_FOUND);
        post("/desk/account/recovery-codes", HttpStatus.NOT_FOUND, "code", "123456");
    }

    private String change(String old, String password, String again) {
        return post(
                "/desk/account/password",
                HttpStatus.BAD_REQUEST,
                "old",
                old,
                "password",
                password,
                "again",
                again);
    }
}
