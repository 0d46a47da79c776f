package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.web.session.Entrance.Step;
import org.springframework.http.HttpStatus;

class SignInPagesTest extends SiteTest {

    private static final String OWN = "of my own choice";

    @Test
    void rightPasswordLeadsToTheDeskInTheLanguageOfThePage() {
        assertThat(redirect("/desk/sign-in", "username", "head", "password", "secret"))
                .isEqualTo("/desk");
        assertThat(redirect("/en/desk/sign-in", "username", "head", "password", "secret"))
                .isEqualTo("/en/desk");
    }

    @Test
    void wrongPasswordLeadsBack() {
        assertThat(redirect("/desk/sign-in", "username", "head", "password", "guess"))
                .isEqualTo("/desk/sign-in?failed");
    }

    @Test
    void passwordThatWasHandedOverLeadsToAChoice() {
        entrance.next = Optional.of(Step.PASSWORD);
        assertThat(redirect("/desk/sign-in", "username", "head", "password", "secret"))
                .isEqualTo("/desk/sign-in/password");
    }

    @Test
    void choiceIsOfferedToWhoeverBringsTheEntry() {
        entrance.next = Optional.of(Step.PASSWORD);
        assertThat(leads("/desk/sign-in/password")).isEqualTo("/desk/sign-in");
        withCookie("mingcha-entry", PaperEntrance.ENTRY);
        assertThat(get("/desk/sign-in/password"))
                .contains("设置自己的密码", "autocomplete=\"new-password\"");
    }

    @Test
    void chosenPasswordLeadsToTheDesk() {
        entrance.next = Optional.of(Step.PASSWORD);
        withCookie("mingcha-entry", PaperEntrance.ENTRY);
        assertThat(redirect("/desk/sign-in/password", "password", OWN, "again", OWN))
                .isEqualTo("/desk");
    }

    @Test
    void passwordsThatDifferOrWillNotDoAreNamedAndNeverShownAgain() {
        entrance.next = Optional.of(Step.PASSWORD);
        withCookie("mingcha-entry", PaperEntrance.ENTRY);
        assertThat(
                        post(
                                "/desk/sign-in/password",
                                HttpStatus.BAD_REQUEST,
                                "password",
                                OWN,
                                "again",
                                OWN + "!"))
                .contains("两次输入的密码不一致")
                .doesNotContain(OWN);
        assertThat(
                        post(
                                "/en/desk/sign-in/password",
                                HttpStatus.BAD_REQUEST,
                                "password",
                                "short one",
                                "again",
                                "short one"))
                .contains("A password has 12 to 128 characters")
                .doesNotContain("short one");
    }

    @Test
    void entryThatExpiredLeadsBackAndSaysSo() {
        withCookie("mingcha-entry", PaperEntrance.ENTRY);
        assertThat(redirect("/desk/sign-in/password", "password", OWN, "again", OWN))
                .isEqualTo("/desk/sign-in?late");
        assertThat(get("/desk/sign-in?late")).contains("本次登录已超时");
    }

    @Test
    void aRightPasswordLeadsToTheCodeAndThatToTheDesk() {
        entrance.next = Optional.of(Step.CODE);
        assertThat(redirect("/desk/sign-in", "username", "head", "password", "secret"))
                .isEqualTo("/desk/sign-in/code");
        withCookie("mingcha-entry", PaperEntrance.ENTRY);
        assertThat(get("/desk/sign-in/code")).contains("输入验证码", "one-time-code");
        assertThat(redirect("/desk/sign-in/code", "code", "123456")).isEqualTo("/desk");
    }

    @Test
    void aWrongCodeIsNamedAndNeverShownAgain() {
        entrance.next = Optional.of(Step.CODE);
        withCookie("mingcha-entry", PaperEntrance.ENTRY);
        assertThat(post("/en/desk/sign-in/code", HttpStatus.BAD_REQUEST, "code", "654321"))
                .contains("This code is wrong or was used before")
                .doesNotContain("654321");
    }

    @Test
    void whoeverHasNoSecondFactorIsShownItsPictureAndItsKey() {
        entrance.next = Optional.of(Step.ENROL);
        withCookie("mingcha-entry", PaperEntrance.ENTRY);
        assertThat(get("/desk/sign-in/enrol"))
                .contains("ABCD EFGH", " d=\"M4,4h1v1h-1z")
                .doesNotContain("otpauth");
    }

    @Test
    void recoveryCodesAreToldOnceItIsProven() {
        entrance.next = Optional.of(Step.ENROL);
        withCookie("mingcha-entry", PaperEntrance.ENTRY);
        assertThat(post("/desk/sign-in/enrol", HttpStatus.BAD_REQUEST, "code", "1"))
                .contains("验证码不正确", "ABCD EFGH");
        assertThat(post("/desk/sign-in/enrol", HttpStatus.OK, "code", "123456"))
                .contains("aaaa-bbbb-cccc-dddd", "请抄下恢复码");
    }

    @Test
    void aStepThatIsNotTheNextLeadsToTheOneThatIs() {
        entrance.next = Optional.of(Step.CODE);
        withCookie("mingcha-entry", PaperEntrance.ENTRY);
        assertThat(leads("/desk/sign-in/enrol")).isEqualTo("/desk/sign-in/code");
        assertThat(leads("/desk/sign-in/password")).isEqualTo("/desk/sign-in/code");
    }
}
