package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class LeavePageTest extends SiteTest {

    @Test
    void whoLeavesHasTheBrowserForgetAndIsToldWhatItCannot() {
        var answer = answered("/leave", "mingcha-form", "abc");

        assertThat(answer.getFirst("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
        assertThat(answer.getFirst(HttpHeaders.SET_COOKIE))
                .startsWith("mingcha-form=;")
                .contains("Max-Age=0", "Path=/");
        assertThat(get("/en/leave")).contains("You have left", "private window");
    }

    @Test
    void theCookieThatIsEndedIsTheOneThatTheBrowserHas() {
        assertThat(
                        answered("/leave", "__Host-mingcha-form", "abc")
                                .getFirst(HttpHeaders.SET_COOKIE))
                .startsWith("__Host-mingcha-form=;")
                .contains("Secure");
    }

    @Test
    void aSessionOfTheDeskIsLeftAlone() {
        assertThat(answered("/leave", "mingcha-session", "t").get(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void noOtherPageHasTheBrowserForget() {
        assertThat(answered("/", "mingcha-form", "abc").getFirst("Clear-Site-Data")).isNull();
    }
}
