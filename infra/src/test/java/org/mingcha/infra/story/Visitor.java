package org.mingcha.infra.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who talks JSON to the server: the public, or an official once signed in. */
public final class Visitor {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Supplier<URI> server;
    private final HttpClient http = HttpClient.newHttpClient();
    private Optional<String> token = Optional.empty();

    public Visitor(Supplier<URI> server) {
        this.server = server;
    }

    public Visitor signedInAs(String username) {
        token = Optional.of(tokenOf(username));
        return this;
    }

    /** What stands for an official who has just signed in. */
    public String tokenOf(String username) {
        var secrets = Map.of("username", username, "password", PackagedServer.PASSWORD);
        return post("/api/session", secrets).is(200).text("token");
    }

    public Answer does(String command, Object... fields) {
        return post("/api/desk/commands/" + command, fields(fields));
    }

    public Answer post(String path, Object... fields) {
        return post(path, fields(fields));
    }

    /** Files a report; a field that is named besides counts in place of what else would be said. */
    Answer reports(Object... besides) {
        var report =
                fields(
                        "kind", "VIOLATION",
                        "unitName", "东港某化工经营部",
                        "sector", "CHEMICAL",
                        "division", "371102",
                        "place", "海滨路88号院内",
                        "narrative", "无证生产",
                        "notice", true);
        report.putAll(fields(besides));
        return post("/api/tip-offs", report);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    private Answer post(String path, Map<?, ?> body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.get().resolve(path)).header("Accept-Language", "en");
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Saves what the server sends. */
    public Path saved(String path, Path file) {
        try {
            var response = http.send(request(path).build(), BodyHandlers.ofFile(file));
            org.assertj.core.api.Assertions.assertThat(response.statusCode()).isEqualTo(200);
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> fields = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return fields;
    }

    /** What the server said. */
    public record Answer(int status, String body) {

        public Answer is(int expected) {
            org.assertj.core.api.Assertions.assertThat(status).as(body).isEqualTo(expected);
            return this;
        }

        /** The rule that refused. */
        public void isRefusedBy(int expected, String rule) {
            is(expected);
            org.assertj.core.api.Assertions.assertThat(text("rule")).isEqualTo(rule);
        }

        public String text(String field) {
            return json().path(field).asString();
        }

        public long number(String field) {
            return json().path(field).asLong();
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public List<JsonNode> lines() {
            return body.lines().map(JSON::readTree).toList();
        }
    }
}
