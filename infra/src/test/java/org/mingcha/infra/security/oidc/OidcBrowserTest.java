package org.mingcha.infra.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.site.Chromium;
import org.mingcha.infra.site.Installed;

/**
 * There and back in a real browser, for which the provider is another site: cookies, the content
 * policy and the pages at both crossings are as a person meets them.
 */
class OidcBrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir static Path folder;

    @Test
    void personSignsInByTheProviderAndOutAgain() throws IOException {
        var installed = Installed.chromium();
        try (var provider = Provider.started();
                var office = Office.with(provider, folder.resolve("data"));
                var browser = Chromium.start(installed, folder.resolve("profile"))) {
            office.knows("zhao", "371100", "/mc/officers");

            browser.open(office.site().at("/en/desk/sign-in"));
            awaitPath(browser, "/en/desk/sign-in");
            browser.value("document.querySelector('form[action$=\"/provider\"] button').click()");
            awaitPath(browser, "/login");
            browser.value(
                    """
                    document.querySelector('[name=username]').value = 'zhao';
                    document.querySelector('[name=password]').value = '%s';
                    document.querySelector('form').submit()
                    """
                            .formatted(Provider.PASSWORD));

            awaitPath(browser, "/en/desk");
            awaitText(browser, "zhao");
            browser.value(
                    "document.querySelector('form[action$=\"/desk/sign-out\"] button').click()");
            awaitPath(browser, "/desk/sign-in");
            browser.open(office.site().at("/desk"));
            awaitPath(browser, "/desk/sign-in");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void awaitPath(Chromium browser, String path) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(browser.value("location.pathname").asString()).isEqualTo(path));
        await().atMost(PATIENCE)
                .until(() -> browser.value("document.readyState").asString().equals("complete"));
    }

    private static void awaitText(Chromium browser, String text) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(browser.value("document.body.innerText").asString())
                                .contains(text));
    }
}
