package org.mingcha.infra.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The machine's Chromium with one page, driven by its DevTools protocol. It resolves no name but
 * this machine's, so that what a page asks of others is seen and never sent.
 */
public final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LISTENING = "DevTools listening on ";
    private static final Set<String> COMPLAINTS = Set.of("warning", "error");

    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();

    /** What the page did, in order: {@code method} and {@code params} of the protocol. */
    final List<JsonNode> events = new CopyOnWriteArrayList<>();

    private final String session;

    private Chromium(Process process, URI address) {
        this.process = process;
        this.socket = http.newWebSocketBuilder().buildAsync(address, new Ear()).join();
        var target = send("", "Target.createTarget", Map.of("url", "about:blank"));
        var attached =
                send(
                        "",
                        "Target.attachToTarget",
                        Map.of("targetId", target.path("targetId").asString(), "flatten", true));
        this.session = attached.path("sessionId").asString();
        for (var domain : List.of("Page", "Network", "Log", "Runtime")) {
            tell(domain + ".enable", Map.of());
        }
    }

    public static Chromium start(Path program, Path profile) throws IOException {
        var process =
                new ProcessBuilder(
                                program.toString(),
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--no-first-run",
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost,"
                                        + " EXCLUDE 127.0.0.1",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .redirectErrorStream(true)
                        .start();
        var said = process.inputReader();
        return new Chromium(process, address(said));
    }

    private static URI address(BufferedReader said) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread.ofVirtual().start(() -> said.lines().forEach(_ -> {}));
                return URI.create(line.substring(LISTENING.length()));
            }
        }
        throw new IllegalStateException("Chromium did not start");
    }

    public JsonNode tell(String method, Map<String, ?> parameters) {
        return send(session, method, parameters);
    }

    public void open(URI address) {
        tell("Page.navigate", Map.of("url", address.toString()));
    }

    /** What an expression is on the page, a promise of it included. */
    public JsonNode value(String expression) {
        var parameters =
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true);
        return tell("Runtime.evaluate", parameters).path("result").path("value");
    }

    /**
     * What the page asked for, whether it was got or not. Pictures of the browser's own, such as
     * those in fields for dates, carry their content with them and are asked of nobody.
     */
    public List<URI> requests() {
        return of("Network.requestWillBeSent")
                .map(event -> URI.create(event.path("request").path("url").asString()))
                .filter(address -> !"data".equals(address.getScheme()))
                .toList();
    }

    /** What the browser complains about. */
    public List<String> complaints() {
        return of("Log.entryAdded")
                .map(event -> event.path("entry"))
                .filter(entry -> COMPLAINTS.contains(entry.path("level").asString()))
                .map(entry -> entry.path("text").asString())
                .toList();
    }

    Stream<JsonNode> of(String method) {
        return events.stream()
                .filter(event -> event.path("method").asString().equals(method))
                .map(event -> event.path("params"));
    }

    private JsonNode send(String session, String method, Map<String, ?> parameters) {
        int id = number.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        asked.put(id, answer);
        var message = JSON.createObjectNode().put("id", id).put("method", method);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        message.set("params", JSON.valueToTree(parameters));
        synchronized (socket) {
            socket.sendText(message.toString(), true).join();
        }
        return answer.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private void heard(JsonNode message) {
        if (message.has("id")) {
            var answer = Objects.requireNonNull(asked.remove(message.path("id").asInt()));
            if (message.has("error")) {
                answer.completeExceptionally(new IllegalStateException(message.toString()));
            } else {
                answer.complete(message.path("result"));
            }
        } else {
            events.add(message);
        }
    }

    @Override
    public void close() {
        socket.abort();
        http.shutdownNow();
        var children = process.descendants().toList();
        process.destroyForcibly().onExit().join();
        children.forEach(ProcessHandle::destroyForcibly);
        children.forEach(child -> child.onExit().join());
        try {
            process.getInputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Ear implements WebSocket.Listener {

        private final StringBuilder begun = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            begun.append(part);
            if (last) {
                heard(JSON.readTree(begun.toString()));
                begun.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(last);
        }
    }
}
