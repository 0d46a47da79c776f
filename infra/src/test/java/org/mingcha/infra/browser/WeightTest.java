package org.mingcha.infra.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.infra.browser.Setting.Size;
import org.mingcha.web.page.Language;

/** What comes over a bad line, heads and compression counted. */
class WeightTest {

    private static final int FIRST = 100_000;
    private static final int FURTHER = 60_000;

    @Test
    void theFirstPageIsUnderAHundredKilobytes() {
        assertThat(weight(List.of("/"))).isBetween(5_000L, (long) FIRST);
    }

    @Test
    void aFormAfterItIsUnderSixty() {
        long first = weight(List.of("/"));

        assertThat(weight(List.of("/", "/report")) - first).isBetween(5_000L, (long) FURTHER);
        assertThat(weight(List.of("/", "/status")) - first).isBetween(2_000L, (long) FURTHER);
    }

    /** Of all that is loaded by whoever opens these pages, one after the other. */
    private static long weight(List<String> paths) {
        var came = new ArrayList<Response>();
        try (var person = Stage.shared().anybody(Setting.of(Language.CHINESE, Size.PHONE))) {
            person.page().onResponse(came::add);
            paths.forEach(person::opens);
            return List.copyOf(came).stream()
                    .map(response -> response.request().sizes())
                    .mapToLong(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
                    .sum();
        }
    }
}
