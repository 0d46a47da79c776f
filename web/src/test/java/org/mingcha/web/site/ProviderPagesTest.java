package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.web.provider.Turned;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

class ProviderPagesTest extends SiteTest {

    private static final String BACK = "/desk/sign-in/provider/back";

    @Test
    void withoutAProviderNothingIsSaidOfOne() {
        assertThat(get("/desk/sign-in"))
                .contains("name=\"password\"")
                .doesNotContain("sign-in/provider", "用本系统的账号登录");
    }

    @Test
    void providerStandsBeforeThePasswordsThatRemain() {
        provider.named = true;
        assertThat(get("/desk/sign-in")).contains("button zh-CN", "用本系统的账号登录", "name=\"password\"");
        assertThat(get("/en/desk/sign-in"))
                .contains("button en", "action=\"/en/desk/sign-in/provider\"");
    }

    @Test
    void whereNobodySignsInByAPasswordNoneIsAskedFor() {
        provider.named = true;
        provider.passwords = false;
        assertThat(get("/desk/sign-in"))
                .contains("button zh-CN")
                .doesNotContain("name=\"password\"", "用本系统的账号登录");
    }

    @Test
    void wayThereIsAPageOfOursThatLeadsOnByItself() {
        var headers = headers("/desk/sign-in/provider", HttpStatus.OK);
        assertThat(headers.getFirst("Refresh")).isEqualTo("0; url=" + PaperProvider.THERE);
        assertThat(headers.get(HttpHeaders.SET_COOKIE))
                .contains("mingcha-flow=flow; Path=/; HttpOnly; SameSite=Lax");
        assertThat(post("/en/desk/sign-in/provider", HttpStatus.OK))
                .contains("On the way to the identity provider", "/en/desk/sign-in");
    }

    @Test
    void providerThatIsAwayLeadsBackAndIsNamed() {
        provider.away = true;
        assertThat(redirect("/desk/sign-in/provider")).isEqualTo("/desk/sign-in?provider=away");
    }

    @Test
    void whoComesBackIsKnownOnceAPageOfOursHasLedThemOn() {
        withCookie("mingcha-flow", PaperProvider.FLOW);
        assertThat(leads(BACK)).isEqualTo("/en/desk/sign-in/provider/arrived");
        assertThat(cookies(BACK))
                .anyMatch(it -> it.startsWith("mingcha-session=token;") && it.contains("Strict"))
                .anyMatch(it -> it.startsWith("mingcha-flow=;") && it.contains("Max-Age=0"))
                .anyMatch(it ->
                        it.startsWith("mingcha-hint=hint;") && it.contains("Path=/desk/sign-out;"))
                .anyMatch(it ->
                        it.startsWith("mingcha-hint=hint;")
                                && it.contains("Path=/en/desk/sign-out;"));
        assertThat(answered("/en/desk/sign-in/provider/arrived", "a", "b").getFirst("Refresh"))
                .isEqualTo("0; url=/en/desk");
    }

    @Test
    void whoComesBackInAnotherBrowserIsNot() {
        assertThat(leads(BACK)).isEqualTo("/desk/sign-in?provider=stale");
        assertThat(cookies(BACK)).noneMatch(it -> it.startsWith("mingcha-session"));
    }

    @ParameterizedTest
    @EnumSource
    void whoIsTurnedAwayIsToldWhyInBothLanguages(Turned why) {
        withCookie("mingcha-flow", PaperProvider.FLOW);
        provider.turned = Optional.of(why);
        assertThat(leads(BACK)).isEqualTo("/en/desk/sign-in?provider=" + why.word());
        assertThat(cookies(BACK)).noneMatch(it -> it.startsWith("mingcha-session"));
        assertThat(get("/desk/sign-in?provider=" + why.word())).contains("govuk-error-summary");
        assertThat(get("/en/desk/sign-in?provider=" + why.word())).contains("govuk-error-summary");
    }

    @Test
    void otherWordsOfAnAddressAreNotSaid() {
        assertThat(get("/desk/sign-in?provider=you-won")).doesNotContain("govuk-error-summary");
    }

    @Test
    void whoCameByTheProviderIsLedOnToLeaveItToo() {
        withCookie("mingcha-hint", "kept");
        var headers = headers("/desk/sign-out", HttpStatus.OK);
        assertThat(headers.getFirst("Refresh"))
                .isEqualTo("0; url=https://id.example.gov.cn/logout?id_token_hint=kept");
        assertThat(headers.get(HttpHeaders.SET_COOKIE))
                .anyMatch(it -> it.startsWith("mingcha-session=;"))
                .anyMatch(it -> it.startsWith("mingcha-hint=;"));
    }

    @Test
    void whoSignedInByAPasswordLeavesHereAlone() {
        assertThat(redirect("/en/desk/sign-out")).isEqualTo("/en/desk/sign-in");
    }
}
