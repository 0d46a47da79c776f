package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.web.token.PaperTokens;
import org.springframework.http.HttpStatus;

class TokenPagesTest extends SiteTest {

    private static final String TOKENS = "/desk/account/tokens";

    @BeforeEach
    void headComes() {
        signedInAs(Staff.HEAD);
    }

    @Test
    void tokensAreListedByNameWithTheDayOfTheirLastUse() {
        assertThat(get("/desk/account"))
                .contains("夜间统计", "2026年11月22日", "2027年2月21日", TOKENS + "/" + PaperTokens.FIRST);
    }

    @Test
    void aNewOneIsShownOnceAndNotAmongTheOthers() {
        assertThat(get(TOKENS)).contains("name=\"name\"", "value=\"90\"");
        assertThat(post(TOKENS, HttpStatus.OK, "name", "月报", "validDays", "365"))
                .contains(PaperTokens.SECRET, "月报", "只显示这一次");
        assertThat(get("/desk/account")).contains("月报", "未使用").doesNotContain(PaperTokens.SECRET);
        assertThat(get("/en/desk/account")).contains("Never");
    }

    @Test
    void faultsAreNamedAtTheirFieldAndWhatWasTypedStays() {
        assertThat(post(TOKENS, HttpStatus.BAD_REQUEST, "name", "a@b", "validDays", "366"))
                .contains(
                        "href=\"#name\"", "href=\"#validDays\"", "应在 1 至 365 之间", "value=\"366\"");
        assertThat(post("/en" + TOKENS, HttpStatus.BAD_REQUEST, "name", "", "validDays", "0"))
                .contains("This is required", "between 1 and 365");
    }

    @Test
    void oneTooManyIsRefusedWithWhatToDo() {
        post(TOKENS, HttpStatus.OK, "name", "月报", "validDays", "1");
        assertThat(post(TOKENS, HttpStatus.BAD_REQUEST, "name", "周报", "validDays", "1"))
                .contains("有效的令牌已有 2 个")
                .doesNotContain(PaperTokens.SECRET);
    }

    @Test
    void oneIsRevokedAndToDoSoAgainIsNoFault() {
        assertThat(redirect(TOKENS + "/" + PaperTokens.FIRST))
                .isEqualTo("/desk/account?done=token");
        assertThat(get("/desk/account?done=token")).contains("该令牌已吊销").doesNotContain("夜间统计");
        assertThat(redirect(TOKENS + "/" + PaperTokens.FIRST))
                .isEqualTo("/desk/account?done=token");
        post(TOKENS + "/nonsense", HttpStatus.NOT_FOUND);
    }
}
