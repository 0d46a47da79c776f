package org.mingcha.infra.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Deque's axe-core, asked about a page as it stands. */
public final class Axe {

    /** All of it but rules that axe itself holds to be experimental. */
    private static final String ASK =
            """
            async () => (await axe.run(document, {
              resultTypes: ['violations'],
              // WCAG 2.2, 2.5.8, which Lighthouse asks for, but axe does not by itself.
              rules: {'target-size': {enabled: true}}
            })).violations.flatMap(
              (rule) => rule.nodes.map((node) =>
                `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.replace(/\\s+/g, ' ')}`))
            """;

    private static final String BRING =
            "() => 'axe' in window || ('bringAxe' in window && (bringAxe(), true))";

    private static final String SCRIPT = script();

    private Axe() {}

    /**
     * Lies in every page of this browser and is not even read before it is asked, which is far
     * quicker than to send it to each page; where scripts are off, that is still done.
     */
    static void liesIn(BrowserContext context) {
        context.addInitScript("window.bringAxe = () => {" + SCRIPT + "}");
    }

    /** What is wrong with the page, a line each: rule, element, what to do. */
    public static List<String> findings(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate(BRING))) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(ASK)).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (var found = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(found).readAllBytes(), StandardCharsets.UTF_8)
                    + "\n;undefined";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
