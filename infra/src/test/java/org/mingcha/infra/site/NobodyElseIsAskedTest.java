package org.mingcha.infra.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser asks of whom while it shows the site, and what it complains about. */
class NobodyElseIsAskedTest {

    @TempDir static Path folder;

    private static RunningSite site;
    private static Chromium browser;

    @BeforeAll
    static void start() throws IOException {
        var installed = Installed.chromium();
        site = RunningSite.shared();
        browser = Chromium.start(installed, folder.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/report",
                "/status",
                "/exposures",
                "/statistics",
                "/log",
                "/leave",
                "/desk/sign-in",
                "/status/daily",
                "/units?name=a",
                "/what",
                "/deadlines",
                "/rewards",
                "/en/",
                "/en/report",
                "/en/status",
                "/en/exposures",
                "/en/statistics",
                "/en/log",
                "/en/leave"
            })
    void aPageAsksNobodyElseAndNeedsNothingThatIsForbidden(String path) {
        show(site.at(path));

        assertThat(browser.requests()).isNotEmpty().allMatch(site::owns);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aPageThatIsNotThereAsksNobodyElse() {
        show(site.at("/nowhere"));

        assertThat(browser.requests()).isNotEmpty().allMatch(site::owns);
        assertThat(browser.complaints()).allMatch(text -> text.contains("404"));
    }

    /** What is never seen would never fail. */
    @Test
    void whatAPageAsksOfOthersIsSeen() throws IOException {
        var other = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        other.createContext(
                "/",
                exchange -> {
                    byte[] page =
                            // An icon of its own, or one is asked for when the server is gone.
                            ("<link rel=icon href=\"data:,\">"
                                            + "<img src=\"http://elsewhere.example/x.png\">")
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        other.start();
        try {
            show(URI.create("http://localhost:" + other.getAddress().getPort() + "/"));

            assertThat(browser.requests()).extracting(URI::getHost).contains("elsewhere.example");
            assertThat(browser.complaints()).isNotEmpty();
        } finally {
            other.stop(0);
        }
    }

    private static void show(URI address) {
        browser.events.clear();
        browser.open(address);
        await().atMost(Duration.ofSeconds(30)).until(NobodyElseIsAskedTest::isQuiet);
    }

    /** Loaded, and every request that began has ended. */
    private static boolean isQuiet() {
        long begun = browser.of("Network.requestWillBeSent").count();
        long ended =
                List.of("Network.loadingFinished", "Network.loadingFailed").stream()
                        .mapToLong(kind -> browser.of(kind).count())
                        .sum();
        return browser.of("Page.loadEventFired").findAny().isPresent() && ended >= begun;
    }
}
