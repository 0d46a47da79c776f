package org.mingcha.infra.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.security.oidc.Browser.Seen;

/** Officials whom a real provider vouches for, from page to page as a browser goes. */
class OidcSignInTest {

    @TempDir static Path folder;

    private static Provider provider;
    private static Office office;

    private final Browser browser = new Browser();

    @BeforeAll
    static void start() {
        provider = Provider.started();
        office = Office.with(provider, folder);
    }

    @AfterAll
    static void stop() {
        office.close();
        provider.close();
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void whoIsVouchedForGetsASessionOfOursAndAnAccount() {
        office.knows("zhao", "371100", "/mc/officers", "/mc/heads", "/other/group");

        var desk = office.signIn(browser, "zhao");

        assertThat(desk.at()).isEqualTo(office.site().at("/desk"));
        assertThat(desk.text()).contains(">zhao<");
        assertThat(office.told("zhao")).containsExactly("AccountProvided");
        assertThat(cookies()).contains("mingcha-session").doesNotContain("mingcha-flow");
    }

    @Test
    void languageOfThePageStays() {
        office.knows("zhou", "371100", "/mc/officers");

        var back = office.signInThere(browser, "zhou", "/en");
        var desk = browser.follow(back, _ -> false);

        assertThat(desk.at()).isEqualTo(office.site().at("/en/desk"));
    }

    @Test
    void whatTheProviderChangesIsSoAtTheNextSignIn() {
        office.knows("qian", "371100", "/mc/officers");
        office.signIn(browser, "qian");
        try (var again = new Browser()) {
            office.signIn(again, "qian");
            assertThat(office.told("qian")).containsExactly("AccountProvided");
        }
        office.knows("qian", "370200", "/mc/heads");
        try (var later = new Browser()) {
            office.signIn(later, "qian");
            assertThat(office.told("qian")).containsExactly("AccountProvided", "AccountAligned");
        }
    }

    @Test
    void whoIsCalledOtherwiseByNowKeepsTheirAccount() {
        office.knows("sunli", "371100", "/mc/officers");
        office.signIn(browser, "sunli");
        provider.subjects.put("sun.wei", "sunli");
        office.knows("sun.wei", "371100", "/mc/officers");

        try (var later = new Browser()) {
            assertThat(office.signIn(later, "sun.wei").text()).contains(">sunli<");
        }
        assertThat(office.told("sun.wei")).isEmpty();
    }

    @Test
    void nameOfALocalAccountIsNotTakenOver() {
        office.knows("admin", "370000", "/mc/admins");

        assertTurnedAway(office.signIn(browser, "admin"), "taken", "已属另一账号");
        assertThat(office.told("admin")).containsExactly("AccountFounded");
    }

    @Test
    void nameOfSomebodyElseAtTheProviderIsNotTakenOver() {
        office.knows("li", "371100", "/mc/officers");
        office.signIn(browser, "li");
        provider.subjects.put("LI", "another-li");
        provider.people.put(
                "LI",
                Map.of(
                        "preferred_username",
                        "LI",
                        "division",
                        "371100",
                        "roles",
                        List.of("/mc/heads")));

        try (var other = new Browser()) {
            assertTurnedAway(office.signIn(other, "LI"), "taken", "已属另一账号");
        }
        assertThat(office.told("li")).containsExactly("AccountProvided");
    }

    @Test
    void whoHasNoRoleOfOursIsToldWhomToAsk() {
        office.knows("wu", "371100", "/other/group");

        assertTurnedAway(office.signIn(browser, "wu"), "no-role", "向本单位负责人申请");
        assertThat(office.told("wu")).isEmpty();
    }

    @Test
    void whoseRolesDoNotGoTogetherStaysOut() {
        office.knows("zheng", "371100", "/mc/admins", "/mc/heads");

        assertTurnedAway(office.signIn(browser, "zheng"), "roles-apart", "不能兼任");
    }

    @Test
    void whoHasNoDivisionInForceStaysOut() {
        for (var division : List.of("371200", "shandong", "")) {
            office.knows("wang", division, "/mc/heads");
            try (var other = new Browser()) {
                assertTurnedAway(office.signIn(other, "wang"), "no-division", "行政区划");
            }
        }
        assertThat(office.told("wang")).isEmpty();
    }

    @Test
    void whoseNameNoAccountCanHaveStaysOut() {
        office.knows("wang.wu@example.gov.cn", "371100", "/mc/heads");

        var page = office.signIn(browser, "wang.wu@example.gov.cn");

        assertTurnedAway(page, "unnamed", "没有给出本系统可用的用户名");
    }

    @Test
    void keysOfTheProviderMayChange() {
        office.knows("feng", "371100", "/mc/officers");
        office.signIn(browser, "feng");
        provider.rotateKeys();

        try (var later = new Browser()) {
            assertThat(office.signIn(later, "feng").text()).contains(">feng<");
        }
    }

    @Test
    void accountsOfOursSignInBesideIt() {
        var page = browser.open(office.site().at("/desk/sign-in"));
        assertThat(page.text()).contains("用统一身份认证登录", "用本系统的账号登录");

        var typed = Map.of("username", "head", "password", "correct-horse-battery");
        var desk = browser.follow(browser.submit(page, "/desk/sign-in", typed), _ -> false);

        assertThat(desk.text()).contains(">head<");
    }

    @Test
    void signingOutEndsTheSessionHereAndThere() {
        office.knows("chen", "371100", "/mc/officers");
        var desk = office.signIn(browser, "chen");

        var leaving = browser.submit(desk, "/desk/sign-out", Map.of());
        assertThat(leaving.text()).contains("已退出本系统");
        assertThat(leaving.next().orElseThrow().toString())
                .startsWith(provider.issuer() + "/connect/logout?");
        var out = browser.follow(leaving, _ -> false);

        assertThat(out.at()).isEqualTo(office.site().at("/desk/sign-in"));
        assertThat(browser.open(office.site().at("/desk")).at().getPath())
                .isEqualTo("/desk/sign-in");
        var again = browser.follow(office.depart(browser, ""), Office.BACK);
        assertThat(again.at().getPath()).isEqualTo("/login");
    }

    private static void assertTurnedAway(Seen page, String word, String sentence) {
        assertThat(page.at()).isEqualTo(at("/desk/sign-in?provider=" + word));
        assertThat(page.text()).contains(sentence, "govuk-error-summary");
    }

    private static URI at(String path) {
        return office.site().at(path);
    }

    private List<String> cookies() {
        return browser.cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName())
                .toList();
    }
}
