package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void whatWasTypedWhenTheSessionHadEndedIsCarriedByTheSignInPage() {
        assertThat(again("/desk/sign-in/again?to=/desk/acts/refuse-tip"))
                .contains("登录已经超时", "name=\"_to\" value=\"/desk/acts/refuse-tip\"")
                .contains("name=\"kept.reason\" value=\"第一行\n第二行\"")
                .contains("name=\"kept._seen\" value=\"7\"")
                .doesNotContain("kept._csrf");
        assertThat(again("/en/desk/sign-in/again?to=/desk/acts/refuse-tip"))
                .contains("Your session has ended", "formaction=\"/desk/sign-in/again\"");
    }

    private String again(String path) {
        return post(path, HttpStatus.OK, "reason", "第一行\n第二行", "_seen", "7");
    }

    @Test
    void itComesBackOnceTheSenderIsSignedIn() {
        assertThat(post("/desk/sign-in", HttpStatus.OK, carried("secret")))
                .contains("填写的内容还在", "action=\"/desk/acts/refuse-tip\"")
                .contains("name=\"reason\" value=\"说不清楚\"", "name=\"_go\" value=\"kept\"");
    }

    @Test
    void aWrongPasswordLosesNothingOfIt() {
        assertThat(post("/desk/sign-in", HttpStatus.OK, carried("guess")))
                .contains("用户名或密码不正确", "name=\"kept.reason\" value=\"说不清楚\"")
                .doesNotContain("guess");
    }

    @Test
    void itGoesThroughTheSecondFactor() {
        entrance.next = Optional.of(Step.CODE);
        assertThat(post("/desk/sign-in", HttpStatus.OK, carried("secret")))
                .contains("输入验证码", "name=\"kept.reason\" value=\"说不清楚\"");
        withCookie("mingcha-entry", PaperEntrance.ENTRY);
        assertThat(post("/desk/sign-in/code", HttpStatus.BAD_REQUEST, withCode("654321")))
                .contains("name=\"kept.reason\" value=\"说不清楚\"");
        assertThat(post("/desk/sign-in/code", HttpStatus.OK, withCode("123456")))
                .contains("action=\"/desk/acts/refuse-tip\"", "value=\"说不清楚\"");
    }

    @Test
    void itGoesThroughEveryOtherStep() {
        for (var step : List.of(Step.PASSWORD, Step.ENROL)) {
            entrance.next = Optional.of(step);
            assertThat(post("/desk/sign-in", HttpStatus.OK, carried("secret")))
                    .as(step.name())
                    .contains("name=\"kept.reason\" value=\"说不清楚\"");
        }
        withCookie("mingcha-entry", PaperEntrance.ENTRY);
        assertThat(post("/desk/sign-in/enrol", HttpStatus.OK, withCode("123456")))
                .contains("aaaa-bbbb-cccc-dddd", "action=\"/desk/acts/refuse-tip\"");
    }

    @Test
    void whoeverTookTooLongForAStepLosesNothingOfIt() {
        withCookie("mingcha-entry", PaperEntrance.ENTRY);
        assertThat(post("/desk/sign-in/code", HttpStatus.OK, withCode("123456")))
                .contains("本次登录已超时", "name=\"kept.reason\" value=\"说不清楚\"");
    }

    @Test
    void onlyFormsOfActsAreKept() {
        for (var to :
                List.of("/desk/sign-out", "/desk/acts/nothing", "https://elsewhere.example")) {
            post("/desk/sign-in/again?to=" + to, HttpStatus.NOT_FOUND, "reason", "x");
        }
    }

    @Test
    void whoeverAskedForAPageIsLedThere() {
        assertThat(get("/desk/sign-in?to=/desk/worklist?tab=orders"))
                .contains("name=\"_to\" value=\"/desk/worklist?tab=orders\"");
        assertThat(signedInFor("/desk/worklist?tab=orders")).isEqualTo("/desk/worklist?tab=orders");
    }

    @Test
    void nobodyIsLedAnywhereElse() {
        for (var to : List.of("//elsewhere.example", "/desk//elsewhere.example", "/desk/nowhere")) {
            assertThat(signedInFor(to)).as(to).isEqualTo("/desk");
        }
    }

    private String signedInFor(String to) {
        return redirect("/desk/sign-in", "username", "head", "password", "secret", "_to", to);
    }

    private static String[] carried(String password) {
        return new String[] {
            "username", "head",
            "password", password,
            "_to", "/desk/acts/refuse-tip",
            "kept.reason", "说不清楚"
        };
    }

    private static String[] withCode(String code) {
        return new String[] {"code", code, "_to", "/desk/acts/refuse-tip", "kept.reason", "说不清楚"};
    }
}
