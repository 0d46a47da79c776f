package org.mingcha.infra.vault.wrap;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A key management service in this process: the part of Vault's transit protocol that is used, over
 * HTTP, with AES-256-GCM and versions of one key. It can be taken away and come back on its port.
 */
public final class TransitServer implements AutoCloseable {

    public static final String TOKEN = "s.token-of-mingcha";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<byte[]> versions = new ArrayList<>();
    private final SecureRandom random = new SecureRandom();
    private Optional<HttpServer> server = Optional.empty();
    private int port;

    public TransitServer() {
        rotate();
        comeBack();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public void rotate() {
        byte[] key = new byte[32];
        random.nextBytes(key);
        versions.add(key);
    }

    public void goAway() {
        server.ifPresent(it -> it.stop(0));
        server = Optional.empty();
    }

    public void comeBack() {
        try {
            var there = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var started = HttpServer.create(there, 0);
            started.createContext("/v1/transit/", this::answer);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.start();
            port = started.getAddress().getPort();
            server = Optional.of(started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        goAway();
    }

    private void answer(HttpExchange exchange) throws IOException {
        int status = 200;
        Object data = Map.of();
        try {
            if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"))) {
                status = 403;
            } else {
                data = data(exchange);
            }
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            status = 400;
        }
        Object body = status == 200 ? Map.of("data", data) : Map.of("errors", List.of("no"));
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private Object data(HttpExchange exchange) throws IOException, GeneralSecurityException {
        String path = exchange.getRequestURI().getPath();
        return switch (exchange.getRequestMethod() + " " + path) {
            case "GET /v1/transit/keys/mingcha" -> Map.of("latest_version", versions.size());
            case "POST /v1/transit/encrypt/mingcha" -> encrypted(body(exchange));
            case "POST /v1/transit/decrypt/mingcha" -> decrypted(body(exchange));
            default -> throw new IllegalArgumentException(path);
        };
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        return JSON.readTree(exchange.getRequestBody().readAllBytes());
    }

    private Object encrypted(JsonNode asked) throws GeneralSecurityException {
        byte[] closed =
                new AesGcmJce(versions.getLast())
                        .encrypt(base64(asked, "plaintext"), base64(asked, "associated_data"));
        return Map.of(
                "ciphertext",
                "vault:v" + versions.size() + ":" + Base64.getEncoder().encodeToString(closed));
    }

    private Object decrypted(JsonNode asked) throws GeneralSecurityException {
        String[] parts = asked.path("ciphertext").asString().split(":");
        int version = Integer.parseInt(parts[1].substring(1));
        if (version < 1 || version > versions.size()) {
            throw new IllegalArgumentException("version");
        }
        byte[] opened =
                new AesGcmJce(versions.get(version - 1))
                        .decrypt(
                                Base64.getDecoder().decode(parts[2]),
                                base64(asked, "associated_data"));
        return Map.of("plaintext", Base64.getEncoder().encodeToString(opened));
    }

    private static byte[] base64(JsonNode asked, String field) {
        return Base64.getDecoder()
                .decode(asked.path(field).asString().getBytes(StandardCharsets.US_ASCII));
    }
}
