package org.mingcha.infra.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The program under {@code src/test/go}, which checks a log with the code of Go's module log. */
public final class GoVerifier {

    private static final Path SOURCE = Path.of("src", "test", "go", "verify-log").toAbsolutePath();
    private static final Path PROGRAM = Path.of("target", "verify-log").toAbsolutePath();

    /** Where Debian's packages put Go libraries. */
    private static final String PACKAGED = "/usr/share/gocode";

    private static final Optional<GoVerifier> BUILT = build();

    private GoVerifier() {}

    /** What it answered: 0 where all fits. */
    public record Answer(int status, String said) {}

    /** Empty where Go or its library golang.org/x/mod is not installed. */
    public static Optional<GoVerifier> installed() {
        return BUILT;
    }

    public Answer check(String... arguments) {
        return run(Stream.concat(Stream.of(PROGRAM.toString()), Stream.of(arguments)).toList(), "");
    }

    private static Optional<GoVerifier> build() {
        try {
            String folders =
                    run(List.of("go", "env", "GOPATH"), "").said().strip() + ":" + PACKAGED;
            var library = Path.of("src", "golang.org", "x", "mod", "sumdb", "tlog");
            if (Stream.of(folders.split(":"))
                    .noneMatch(it -> Files.isDirectory(Path.of(it).resolve(library)))) {
                return Optional.empty();
            }
            var built = run(List.of("go", "build", "-o", PROGRAM.toString(), "."), folders);
            if (built.status() != 0) {
                throw new IllegalStateException(built.said());
            }
            return Optional.of(new GoVerifier());
        } catch (UncheckedIOException noGo) {
            return Optional.empty();
        }
    }

    private static Answer run(List<String> command, String folders) {
        var builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true);
        builder.directory(SOURCE.toFile());
        var settings = builder.environment();
        settings.putAll(Map.of("GO111MODULE", "off", "GOFLAGS", "", "GOPROXY", "off"));
        if (!folders.isEmpty()) {
            settings.put("GOPATH", folders);
        }
        try {
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Answer(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
