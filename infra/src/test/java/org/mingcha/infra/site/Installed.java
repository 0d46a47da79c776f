package org.mingcha.infra.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What browser tests need of this machine. */
public final class Installed {

    /** Set to {@code required} where it is a fault that a browser is missing. */
    private static final String SETTING = "MINGCHA_TEST_BROWSER";

    /** Without a window it is the same browser, and the walk takes a quarter less time. */
    private static final List<String> BROWSERS =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private Installed() {}

    /** A test without it is skipped, or fails where it is required. */
    public static Path chromium() {
        return needed("Chromium on the path", onPath(BROWSERS));
    }

    /** The environment in which Playwright's driver runs; it downloads nothing. */
    public static Map<String, String> node() {
        var quiet = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        if (Installed.class.getResource("/driver/linux/node") != null) {
            return quiet;
        }
        var node = needed("Node.js 20 on the path, or -Pbundled-node", onPath(List.of("node")));
        return Map.of(
                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString());
    }

    private static Path needed(String what, Optional<Path> found) {
        if ("required".equals(System.getenv(SETTING))) {
            assertThat(found).as("%s, as %s says", what, SETTING).isPresent();
        } else {
            assumeThat(found).as(what).isPresent();
        }
        return found.orElseThrow();
    }

    private static Optional<Path> onPath(List<String> names) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
