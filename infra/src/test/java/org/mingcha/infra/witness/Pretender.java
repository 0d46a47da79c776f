package org.mingcha.infra.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Answers on HTTP what it is told to. */
final class Pretender implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Pretender(Function<String, Answer> answers) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> serve(exchange, answers));
        server.setExecutor(threads);
        server.start();
    }

    record Answer(int status, String body, boolean ends) {

        static Answer of(int status, String body) {
            return new Answer(status, body, true);
        }

        static Answer withoutEnd() {
            return new Answer(200, "— ", false);
        }
    }

    /** Until the server stops. */
    static Answer never() {
        return after(new CountDownLatch(1), Answer.of(500, ""));
    }

    static Answer after(CountDownLatch latch, Answer answer) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    private static void serve(HttpExchange exchange, Function<String, Answer> answers)
            throws IOException {
        try (exchange) {
            var request = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var answer = answers.apply(request);
            byte[] body = answer.body().getBytes(UTF_8);
            boolean empty = body.length == 0 && answer.ends();
            exchange.sendResponseHeaders(
                    answer.status(), empty ? -1 : answer.ends() ? body.length : 0);
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush();
            if (!answer.ends()) {
                never();
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
