package org.mingcha.infra.site;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.infra.MingchaApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program in this process, on a port of its own, over an embedded database. */
public record RunningSite(ConfigurableApplicationContext program) implements AutoCloseable {

    public static final String PASSWORD = "correct-horse-battery";

    public static RunningSite over(Path data, String... settings) {
        var all =
                Stream.concat(
                        Stream.of(
                                "--mingcha.data-dir=" + data,
                                "--mingcha.evaluation-password=" + PASSWORD,
                                "--server.port=0"),
                        List.of(settings).stream());
        return new RunningSite(
                new SpringApplication(MingchaApplication.class).run(all.toArray(String[]::new)));
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
}
