package org.mingcha.infra.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.mingcha.infra.witness.Cosigner;
import org.mingcha.infra.witness.WitnessBook;
import org.mingcha.infra.witness.WitnessServer;

/**
 * {@code witness}: cosigns the checkpoints of logs, for whoever audits them on a machine of theirs.
 */
final class WitnessCommand {

    // Read by the JDK once, when its first server is made: seconds for a request to arrive and for
    // an answer to leave, and how many connections there may be.
    private static final Map<String, String> LIMITS =
            Map.of(
                    "sun.net.httpserver.maxReqTime", "10",
                    "sun.net.httpserver.maxRspTime", "10",
                    "jdk.httpserver.maxConnections", "200");

    private final PrintWriter answer;
    private final Clock clock;
    private final SecureRandom random;

    WitnessCommand(PrintWriter answer, Clock clock, SecureRandom random) {
        this.answer = answer;
        this.clock = clock;
        this.random = random;
    }

    /** Ends only where it cannot start: what serves ends with the process. */
    int run(List<String> arguments) {
        try (var server = start(arguments)) {
            new CountDownLatch(1).await();
            return CommandLine.DONE;
        } catch (IllegalArgumentException misunderstood) {
            answer.println(misunderstood.getMessage());
            answer.print(WitnessOptions.USAGE);
            answer.flush();
            return CommandLine.NOT_UNDERSTOOD;
        } catch (IllegalStateException | UncheckedIOException failed) {
            answer.println("未启动 / not started: " + failed.getMessage());
            return CommandLine.FAILED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return CommandLine.DONE;
        }
    }

    /** Says its verifier key and its address, then nothing but faults and what logs do wrong. */
    WitnessServer start(List<String> arguments) {
        LIMITS.forEach((name, limit) -> System.getProperties().putIfAbsent(name, limit));
        var options = WitnessOptions.parse(arguments);
        var logs = options.logs();
        var address = options.address();
        var key = options.key().load(random);
        var book = new WitnessBook(options.folder(), logs, key.verifier());
        var cosigner =
                new Cosigner(
                        key,
                        logs,
                        book,
                        clock,
                        note ->
                                answer.println(
                                        "日志自相矛盾 / a log contradicts itself:\n" + note.whole()));
        var server =
                new WitnessServer(
                        address, cosigner, fault -> answer.println("出错 / failed: " + fault));
        answer.println(key.verifier().text());
        answer.println(url(server.address()));
        return server;
    }

    private static String url(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return "http://%s:%d"
                .formatted(host.contains(":") ? "[" + host + "]" : host, address.getPort());
    }
}
