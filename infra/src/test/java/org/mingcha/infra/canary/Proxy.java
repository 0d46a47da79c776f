package org.mingcha.infra.canary;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Stands before the server as proxies do, says in every way who asks, and keeps what was answered
 * above the bodies.
 */
final class Proxy implements AutoCloseable {

    private static final Set<String> OWN =
            Set.of(
                    "host",
                    "content-length",
                    "connection",
                    "upgrade",
                    "http2-settings",
                    "transfer-encoding",
                    "user-agent");

    private final HttpServer server;
    private final HttpClient onward =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Supplier<URI> behind;
    private final String address;
    private final String agent;
    final List<String> heads = new CopyOnWriteArrayList<>();

    Proxy(Supplier<URI> behind, String address, String agent) {
        this.behind = behind;
        this.address = address;
        this.agent = agent;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::pass);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    byte[] allHeads() {
        return String.join("\n", heads).getBytes(StandardCharsets.UTF_8);
    }

    private void pass(HttpExchange asked) throws IOException {
        var request =
                HttpRequest.newBuilder(behind.get().resolve(asked.getRequestURI().toString()));
        asked.getRequestHeaders()
                .forEach((name, values) -> {
                    if (!OWN.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                        values.forEach(value -> request.header(name, value));
                    }
                });
        request.header("X-Forwarded-For", address)
                .header("X-Real-IP", address)
                .header("Forwarded", "for=" + address + ";proto=http;by=10.0.0.1")
                .header("User-Agent", agent);
        var body = asked.getRequestBody().readAllBytes();
        request.method(asked.getRequestMethod(), BodyPublishers.ofByteArray(body));
        try {
            var answer = onward.send(request.build(), BodyHandlers.ofByteArray());
            heads.add(asked.getRequestURI() + " " + answer.statusCode() + " " + answer.headers());
            answer.headers()
                    .map()
                    .forEach((name, values) -> {
                        if (!name.startsWith(":") && !OWN.contains(name)) {
                            asked.getResponseHeaders().put(name, values);
                        }
                    });
            boolean empty = answer.body().length == 0;
            asked.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
            if (!empty) {
                asked.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            asked.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        onward.close();
    }
}
