package org.mingcha.infra.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.infra.security.oidc.Browser.Seen;
import org.mingcha.infra.security.oidc.Provider.Lie;

/** What the provider, its network and those who would like to be somebody else do wrong. */
class OidcFaultsTest {

    @TempDir static Path folder;

    private static final Provider PROVIDER = new Provider();
    private static Office office;

    private final Browser browser = new Browser();

    /** The program starts while the provider is away. */
    @BeforeAll
    static void start() {
        office = Office.with(PROVIDER, folder);
        try (var first = new Browser()) {
            assertTurnedAway(first.follow(office.depart(first, ""), _ -> false), "away", "没有应答");
            assertThat(first.look(at("/actuator/health/readiness")).status()).isEqualTo(200);
            assertThat(first.look(at("/actuator/health")).text())
                    .contains("\"oidc\":{\"status\":\"DOWN\"");
        }
        PROVIDER.start();
    }

    @AfterAll
    static void stop() {
        office.close();
        PROVIDER.close();
    }

    @AfterEach
    void leave() {
        PROVIDER.lie = Lie.NONE;
        PROVIDER.asksConsent = false;
        browser.close();
    }

    @Test
    void healthSaysWhenItAnswersAgain() {
        assertThat(browser.look(at("/actuator/health")).text())
                .contains("\"oidc\":{\"status\":\"UP\"");
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void tokenThatDoesNotHoldLetsNobodyIn(Lie lie) {
        office.knows("eve", "371100", "/mc/heads");
        PROVIDER.lie = lie;

        assertTurnedAway(office.signIn(browser, "eve"), "untrusted", "无法核实");
        assertThat(office.told("eve")).isEmpty();
        assertNobody();
    }

    @Test
    void providerThatGoesAwayMeanwhileIsNamedAndComesBack() {
        office.knows("han", "371100", "/mc/officers");
        var back = office.signInThere(browser, "han", "/en");
        PROVIDER.close();
        try {
            var page = browser.follow(back, _ -> false);

            assertThat(page.at()).isEqualTo(at("/en/desk/sign-in?provider=away"));
            assertThat(page.text()).contains("does not answer at the moment");
            assertNobody();
        } finally {
            PROVIDER.start();
        }
        assertThat(office.signIn(browser, "han").text()).contains(">han<");
    }

    @Test
    void answerIsGoodOnce() {
        office.knows("shen", "371100", "/mc/officers");
        var back = office.signInThere(browser, "shen", "").next().orElseThrow();
        var flow = browser.value("mingcha-flow");
        browser.open(back);
        browser.open(at("/desk"));

        try (var thief = new Browser()) {
            thief.bring(at("/"), "mingcha-flow", flow);
            assertTurnedAway(thief.open(back), "stale", "已用过");
            assertThat(thief.cookies.getCookieStore().getCookies())
                    .noneMatch(it -> it.getName().equals("mingcha-session"));
        }
    }

    @Test
    void answerIsGoodInTheBrowserThatAskedAlone() {
        office.knows("yang", "371100", "/mc/officers");
        var back = office.signInThere(browser, "yang", "").next().orElseThrow();

        try (var other = new Browser()) {
            assertTurnedAway(other.open(back), "stale", "不是在这个浏览器中开始的");
            var ours = office.depart(other, "").next().orElseThrow();
            assertThat(ours.getQuery()).contains("code_challenge_method=S256", "state=", "nonce=");
            assertTurnedAway(other.open(back), "stale", "不是在这个浏览器中开始的");
        }
        assertThat(office.told("yang")).isEmpty();
    }

    @Test
    void codeOfAnotherFlowDoesNotFit() {
        office.knows("zhu", "371100", "/mc/officers");
        var hers = office.signInThere(browser, "zhu", "").next().orElseThrow();
        try (var thief = new Browser()) {
            var asked = office.depart(thief, "").next().orElseThrow();
            var forged =
                    at(
                            "/desk/sign-in/provider/back?code=%s&state=%s"
                                    .formatted(parameter(hers, "code"), parameter(asked, "state")));
            assertThat(thief.open(forged).at().getQuery()).matches("provider=(stale|untrusted)");
        }
        assertThat(office.told("zhu")).isEmpty();
    }

    @Test
    void whoGivesUpThereIsToldSo() {
        office.knows("qin", "371100", "/mc/officers");
        PROVIDER.asksConsent = true;
        var consent = office.signInThere(browser, "qin", "");
        var state = consent.text().replaceAll("(?s).*name=\"state\" value=\"([^\"]+)\".*", "$1");
        var refused =
                browser.submit(
                        consent,
                        "/oauth2/authorize",
                        Map.of("client_id", Provider.CLIENT, "state", state));
        assertThat(refused.next().orElseThrow().getQuery()).contains("error=access_denied");

        assertTurnedAway(browser.follow(refused, _ -> false), "cancelled", "没有完成");
        assertNobody();
    }

    @Test
    void answerThatSaysNothingOrNamesAnotherIsNotBelieved() {
        for (var query : new String[] {"", "?code=x&state=y&iss=https://other.example.gov.cn"}) {
            office.depart(browser, "");
            assertTurnedAway(
                    browser.open(at("/desk/sign-in/provider/back" + query)), "untrusted", "无法核实");
        }
        assertNobody();
    }

    @Test
    void disabledAccountStaysOutWhateverTheProviderSays() {
        office.knows("you", "371100", "/mc/officers");
        office.signIn(browser, "you");
        office.disable("you");

        assertThat(browser.open(at("/desk")).at().getPath()).isEqualTo("/desk/sign-in");
        try (var later = new Browser()) {
            assertTurnedAway(office.signIn(later, "you"), "disabled", "已停用");
        }
    }

    @Test
    void tokenOfTheProviderIsKeptNowhereButInTheBrowser() {
        office.knows("xu", "371100", "/mc/officers");
        office.signIn(browser, "xu");
        var hint = browser.value("mingcha-hint");

        assertThat(hint).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        await().untilAsserted(
                        () -> assertThat(office.stored()).contains("xu").doesNotContain(hint));
        assertThat(office.stored()).doesNotContain(hint.split("\\.")[2]);
    }

    private void assertNobody() {
        assertThat(browser.open(at("/desk")).at().getPath()).isEqualTo("/desk/sign-in");
    }

    private static String parameter(URI address, String name) {
        return address.getRawQuery().replaceAll("(^|.*&)" + name + "=([^&]*).*", "$2");
    }

    private static void assertTurnedAway(Seen page, String word, String sentence) {
        assertThat(page.at()).isEqualTo(at("/desk/sign-in?provider=" + word));
        assertThat(page.text()).contains(sentence, "govuk-error-summary");
    }

    private static URI at(String path) {
        return office.site().at(path);
    }
}
