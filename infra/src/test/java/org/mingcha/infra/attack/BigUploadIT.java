package org.mingcha.infra.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.apache.commons.io.input.BoundedInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.infra.story.PackagedServer;

/** The largest file that is taken, by the packaged jar with little memory. */
@EnabledIfSystemProperty(
        named = "mingcha.big",
        matches = "true",
        disabledReason = "skipped: it takes minutes and 600 MB of disk; -Dmingcha.big=true runs it")
class BigUploadIT {

    private static final long HALF_A_GIGABYTE = 500L << 20;
    private static final long MOST_KILOBYTES = 640 << 10;
    private static final String BOUNDARY = "big-boundary-0815";

    @TempDir Path folder;

    @Test
    void fiveHundredMegabytesFitThrough256(TestReporter reporter) throws Exception {
        try (var server = PackagedServer.over(folder.resolve("data"), List.of("-Xmx256m"));
                var http = HttpClient.newHttpClient()) {
            long began = System.nanoTime();
            var answer =
                    http.send(
                            HttpRequest.newBuilder(server.address().resolve("/api/tip-offs"))
                                    .header(
                                            "Content-Type",
                                            "multipart/form-data; boundary=" + BOUNDARY)
                                    .POST(BodyPublishers.ofInputStream(BigUploadIT::body))
                                    .build(),
                            BodyHandlers.ofString());
            var took = Duration.ofNanos(System.nanoTime() - began);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            assertThat(server.console()).doesNotContain("OutOfMemoryError");
            reporter.publishEntry("took", took.toString());
            reporter.publishEntry("peak of memory", peak(server.pid()) + " kB");
            assertThat(peak(server.pid())).isLessThan(MOST_KILOBYTES);
        }
    }

    private static InputStream body() {
        var parts =
                List.of(
                        text(Sending.fields(BOUNDARY) + Sending.head(BOUNDARY)),
                        new ByteArrayInputStream(Films.of(1 << 16)),
                        zeros(HALF_A_GIGABYTE - (1 << 16)),
                        text("\r\n--" + BOUNDARY + "--\r\n"));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream zeros(long count) {
        try {
            return BoundedInputStream.builder()
                    .setInputStream(Files.newInputStream(Path.of("/dev/zero")))
                    .setMaxCount(count)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most that the process ever had in memory, as Linux counts it. */
    private static long peak(long process) throws IOException {
        return Files.readString(Path.of("/proc", String.valueOf(process), "status"))
                .lines()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
