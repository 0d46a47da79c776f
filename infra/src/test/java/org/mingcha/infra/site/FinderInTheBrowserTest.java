package org.mingcha.infra.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.daily.DailyPapers;

/** The finder, kept as a file and opened by a browser, reads what the program wrote. */
class FinderInTheBrowserTest {

    @TempDir static Path folder;

    private static RunningSite site;
    private static Chromium browser;
    private static Path finder;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        var installed = Installed.chromium();
        site = RunningSite.shared();
        browser = Chromium.start(installed, folder.resolve("profile"));
        finder = folder.resolve("find.html");
        try (var http = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(site.at("/status/daily/find.html")).build();
            http.send(asked, BodyHandlers.ofFile(finder));
            await().atMost(Duration.ofMinutes(1)).until(() -> madeToday(http));
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theHolderFindsTheirLineAndNobodyIsAsked() {
        assertThat(found(DailyPapers.HELD.toLowerCase(Locale.ROOT), whole()))
                .contains("2026-11-23 的进度", "核查中", "2026年12月23日", "2 条，最后一条在 2026年11月22日");
        assertThat(browser.requests()).allMatch(address -> "file".equals(address.getScheme()));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anotherReceiptFindsNothing() {
        assertThat(found("ABCDE-FGHJK-MNPQR-STVWX-A", whole())).contains("文件里没有这个回执的行");
    }

    @Test
    void aMistypedReceiptIsSaidToBeOne() {
        assertThat(found("00000-11111-22222-33333-B", whole())).contains("回执输入有误");
    }

    @Test
    void halfAFileIsNoFile() {
        assertThat(found(DailyPapers.HELD, whole().substring(0, 10_000))).contains("请选择完整的每日进度文件");
    }

    private static String whole() {
        return new String(DailyPapers.fileFor(DailyPapers.HELD), StandardCharsets.US_ASCII);
    }

    private static String found(String receipt, String file) {
        browser.events.clear();
        browser.open(finder.toUri());
        await().until(() -> browser.of("Page.loadEventFired").findAny().isPresent());
        browser.value(
                """
                const chosen = new DataTransfer();
                chosen.items.add(new File([`%s`], 'status.txt'));
                document.getElementById('file').files = chosen.files;
                document.getElementById('receipt').value = '%s';
                document.querySelector('button').click();
                """
                        .formatted(file, receipt));
        await().until(() -> !answer().isEmpty());
        return answer();
    }

    private static String answer() {
        return browser.value("document.getElementById('answer').innerText").asString();
    }

    private static boolean madeToday(HttpClient http) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(site.at("/status/daily/latest.txt")).build();
        var answer = http.send(asked, BodyHandlers.ofString());
        return answer.statusCode() == 200 && answer.body().lines().count() == 4_100;
    }
}
