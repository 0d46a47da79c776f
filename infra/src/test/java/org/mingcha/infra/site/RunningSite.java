package org.mingcha.infra.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.infra.MingchaApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.util.FileSystemUtils;

/** The whole program in this process, on a port of its own, over an embedded database. */
public record RunningSite(ConfigurableApplicationContext program) implements AutoCloseable {

    public static final String PASSWORD = "correct-horse-battery";

    /**
     * Begun by whoever asks first, and ended with the process: for tests that need no setting of
     * their own and can bear what others did there.
     */
    public static RunningSite shared() {
        return Only.SITE;
    }

    public static RunningSite over(Path data, String... settings) {
        var all =
                Stream.concat(
                        Stream.of(
                                "--mingcha.data-dir=" + data,
                                "--mingcha.evaluation-password=" + PASSWORD,
                                "--server.port=0"),
                        List.of(settings).stream());
        return new RunningSite(
                new SpringApplication(MingchaApplication.class, OwnThreads.class)
                        .run(all.toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    public Path data() {
        return Path.of(program.getEnvironment().getRequiredProperty("mingcha.data-dir"));
    }

    public int port() {
        return Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public URI at(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    public boolean owns(URI address) {
        return "localhost".equals(address.getHost()) && address.getPort() == port();
    }

    @Override
    public void close() {
        program.close();
    }

    /** Programs of one process share threads otherwise, and the first to end stops them for all. */
    static class OwnThreads {

        @Bean
        ReactorResourceFactory threads() {
            var threads = new ReactorResourceFactory();
            threads.setUseGlobalResources(false);
            threads.setShutdownQuietPeriod(Duration.ZERO);
            return threads;
        }
    }

    private static final class Only {

        static final RunningSite SITE = begin();

        private static RunningSite begin() {
            try {
                var folder = Files.createTempDirectory("mingcha-site");
                knowsFigures(folder.resolve("data").resolve("law"));
                var site = over(folder.resolve("data"));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(site, folder)));
                return site;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Those of the rule in force were not obtained; without any, no reward can be claimed. */
        private static void knowsFigures(Path law) throws IOException {
            Files.createDirectories(law);
            Files.writeString(
                    law.resolve("reward-rules-2025.yaml"),
                    """
                    schema: 1
                    rules:
                    - id: SD-2025
                      version: 2
                      source: 鲁应急发〔2025〕12号
                      effective: {from: 2025-12-25, to: null}
                      ev: D
                      cases:
                        major_hazard: {method: pct_of_fine, pct: 15, floor: 3000, cap: 300000, ev: D}
                    """);
        }

        private static void end(RunningSite site, Path folder) {
            site.close();
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
