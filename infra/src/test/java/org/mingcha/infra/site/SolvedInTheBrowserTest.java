package org.mingcha.infra.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form on a site that lets in nothing without a solution. */
class SolvedInTheBrowserTest {

    /** What is chosen or written, and what the next page is called where it is turned. */
    private static final String[][] PAGES = {
        {"input[name=kind][value=HAZARD]", "", "在哪里"},
        {"#division", "371102", ""},
        {"#place", "海滨路 1 号", "是哪个单位"},
        {"#unitName", "甲化工厂", ""},
        {"#sector", "CHEMICAL", "什么情况"},
        {"#narrative", "院内堆放危险化学品", "有人伤亡吗"},
        {"", "", "要不要让我们知道您是谁"},
        {"", "", "要不要申请奖励"},
        {"", "", "核对后提交"}
    };

    private static final String SEND =
            "document.querySelector('#page-form button.govuk-button:not([name])').click()";

    @TempDir static Path folder;

    private static RunningSite site;

    @BeforeAll
    static void start() {
        site =
                RunningSite.over(
                        folder.resolve("data"),
                        "--mingcha.flood.unsolved-at-once=0",
                        "--mingcha.flood.unsolved-per-minute=0");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void thePageSolvesWhileItIsFilledInAndNobodyNotices() throws IOException {
        try (var browser = browser()) {
            show(browser, site.at("/report"));
            fill(browser);
            browser.value(SEND);

            awaitText(browser, "您的回执");
            browser.value("document.querySelector('form[action$=\"/status\"] button').click()");
            awaitText(browser, "给办理人员留言");
            browser.value("document.getElementById('text').value = '还在生产'");
            browser.value(
                    "document.querySelector('form[action$=\"/status/messages\"] button').click()");
            awaitText(browser, "留言已送达");
            assertThat(browser.requests()).allMatch(site::owns);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void whoTurnsTheLanguageKeepsWhatWasTypedAndCanStillSend() throws IOException {
        try (var browser = browser()) {
            show(browser, site.at("/report"));
            fill(browser);
            browser.value("document.querySelector('button[value=language]').click()");
            awaitText(browser, "Check your answers");
            assertThat(browser.value("document.querySelector('[name=unitName]').value").asString())
                    .isEqualTo("甲化工厂");
            browser.value("document.getElementById('notice').checked = true");
            browser.value(SEND);
            awaitText(browser, "Your receipt");
        }
    }

    @Test
    void withoutScriptsThePageSaysWhatToDoAndKeepsWhatWasTyped() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var page = http.send(to("/report").build(), BodyHandlers.ofString());
            var cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
            var token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            var form = "unitName=" + URLEncoder.encode("甲化工厂", StandardCharsets.UTF_8);
            var answer =
                    http.send(
                            to("/report")
                                    .header("Cookie", cookie.replaceAll(";.*", ""))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(
                                            BodyPublishers.ofString(
                                                    form + "&_solution=&_csrf=" + token))
                                    .build(),
                            BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).contains("3600");
            assertThat(answer.body()).contains("value=\"甲化工厂\"", "12350");
        }
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(site.at(path));
    }

    private static Chromium browser() throws IOException {
        return Chromium.start(Installed.chromium(), folder.resolve("p" + System.nanoTime()));
    }

    private static void fill(Chromium browser) {
        for (var page : PAGES) {
            browser.value(
                    """
                    ((field, value) => {
                      const found = field && document.querySelector(field);
                      if (found && value) found.value = value;
                      else if (found) found.checked = true;
                    })('%s', '%s')
                    """
                            .formatted(page[0], page[1]));
            if (!page[2].isEmpty()) {
                browser.value(SEND);
                awaitText(browser, page[2]);
            }
        }
        browser.value("document.getElementById('notice').checked = true");
    }

    private static void show(Chromium browser, URI address) {
        browser.events.clear();
        browser.open(address);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> browser.of("Page.loadEventFired").findAny().isPresent());
    }

    private static void awaitText(Chromium browser, String text) {
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(browser.value("document.body.innerText").asString())
                                .contains(text));
    }
}
