package org.mingcha.infra.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A witness on HTTP (tlog-witness, section "HTTP Interface"): {@code POST /add-checkpoint} and
 * {@code GET /<origin hash>/checkpoint}.
 */
public final class WitnessServer implements AutoCloseable {

    /**
     * How long a request may be, in bytes: room for 16 signatures of 5 kB and the longest proof.
     */
    static final int LIMIT = 262_144;

    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final Pattern LAST = Pattern.compile("/(?<hash>[0-9a-f]{64})/checkpoint");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Cosigner cosigner;
    private final Consumer<Throwable> faults;

    private record Answer(int status, String type, String body) {

        static Answer plain(int status, String body) {
            return new Answer(status, PLAIN, body + "\n");
        }
    }

    /**
     * Serves at once.
     *
     * @param faults is told why a request was answered with 500
     * @throws UncheckedIOException where the address cannot be had
     */
    public WitnessServer(InetSocketAddress address, Cosigner cosigner, Consumer<Throwable> faults) {
        this.cosigner = cosigner;
        this.faults = faults;
        try {
            server = HttpServer.create(address, 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    /** Lets go of the address at once; what is being answered may still end up in the book. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        var last = LAST.matcher(path);
        if (path.equals("/add-checkpoint")) {
            return only("POST", exchange) ? submitted(exchange) : Answer.plain(405, "POST");
        }
        if (last.matches()) {
            return only("GET", exchange) ? last(last.group("hash")) : Answer.plain(405, "GET");
        }
        return Answer.plain(404, "没有这个地址 / no such address");
    }

    private static boolean only(String method, HttpExchange exchange) {
        boolean fits = exchange.getRequestMethod().equals(method);
        if (!fits) {
            exchange.getResponseHeaders().set("Allow", method);
        }
        return fits;
    }

    private Answer submitted(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            return Answer.plain(413, "太长 / too long");
        }
        try {
            return switch (cosigner.submit(body)) {
                case Verdict.Cosigned(var line) -> Answer.plain(200, line.text());
                case Verdict.Conflict(var size) -> new Answer(409, "text/x.tlog.size", size + "\n");
                case Verdict.Refused refused -> Answer.plain(refused.status(), refused.sentence());
            };
        } catch (RuntimeException fault) {
            return failed(fault);
        }
    }

    private Answer last(String hash) {
        try {
            return cosigner.last(hash)
                    .map(note -> new Answer(200, PLAIN, note.whole()))
                    .orElseGet(() -> Answer.plain(404, "没有检查点 / no checkpoint"));
        } catch (RuntimeException fault) {
            return failed(fault);
        }
    }

    private Answer failed(RuntimeException fault) {
        faults.accept(fault);
        return Answer.plain(500, "出错，未签名 / failed, nothing is signed");
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }
}
