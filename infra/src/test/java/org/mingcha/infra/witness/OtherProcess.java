package org.mingcha.infra.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.mingcha.infra.note.SigningKey;

/** A witness in a process of its own, which stops between check and book until it is released. */
final class OtherProcess implements AutoCloseable {

    private static final String HELD = "held";

    private final Process process;
    private final BufferedReader answers;

    private OtherProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader(UTF_8);
    }

    static OtherProcess holding(Path folder, SigningKey key, GrowingLog log, Submission submission)
            throws IOException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                OtherProcess.class.getName(),
                                folder.toString(),
                                key.secret(),
                                log.key().verifier().text(),
                                Base64.getEncoder().encodeToString(submission.body()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var other = new OtherProcess(process);
        if (!HELD.equals(other.answers.readLine())) {
            throw new IllegalStateException("the other process did not get there");
        }
        return other;
    }

    /** Lets it go on; its verdict. */
    String release() throws IOException {
        process.outputWriter(UTF_8).append("go\n").flush();
        return String.valueOf(answers.readLine());
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] arguments) {
        var key = SigningKey.parse(arguments[1]);
        var logs = KnownLogs.parse(List.of(arguments[2]));
        var book = new WitnessBook(Path.of(arguments[0]), logs, key.verifier());
        var witness = new Cosigner(key, logs, book, new At(OtherProcess::hold), _ -> {});
        System.out.println(witness.submit(Base64.getDecoder().decode(arguments[3])));
    }

    private static void hold() {
        System.out.println(HELD);
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
