package org.mingcha.infra.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever hands in reports with files. */
record Sending(URI site, HttpClient http) implements AutoCloseable {

    private static final String BOUNDARY = "attack-boundary-0815";
    private static final List<String> FIELDS =
            List.of(
                    "kind=HAZARD",
                    "unitName=甲化工厂",
                    "sector=CHEMICAL",
                    "division=371102",
                    "place=海滨路 1 号",
                    "narrative=院内堆放危险化学品",
                    "notice=true");

    static Sending to(URI site) {
        return new Sending(site, HttpClient.newHttpClient());
    }

    /** A report with these files, by somebody who reads the language. */
    HttpResponse<String> report(String language, byte[]... files) {
        return send(
                HttpRequest.newBuilder(site.resolve("/api/tip-offs"))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofByteArray(body(files)))
                        .build());
    }

    /** Whether whoever has the receipt is told of their report. */
    HttpResponse<String> status(String receipt) {
        return send(
                HttpRequest.newBuilder(site.resolve("/api/receipts/status"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"receipt\":\"" + receipt + "\"}"))
                        .build());
    }

    JsonNode health() {
        return json(
                send(HttpRequest.newBuilder(site.resolve("/actuator/health")).GET().build())
                        .body());
    }

    /** Sends so much of a report with the file, and goes away. */
    void breakingOff(byte[] file, int bytes) {
        byte[] body = body(file);
        var head =
                "POST /api/tip-offs HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                        + " multipart/form-data; boundary=%s\r\nContent-Length: %d\r\n\r\n";
        try (var connection = new Socket("localhost", site.getPort())) {
            connection
                    .getOutputStream()
                    .write(head.formatted(BOUNDARY, body.length).getBytes(UTF_8));
            connection.getOutputStream().write(body, 0, bytes);
            connection.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }

    private static byte[] body(byte[]... files) {
        var body = new ByteArrayOutputStream();
        for (var field : FIELDS) {
            var parts = field.split("=", 2);
            part(body, "name=\"" + parts[0] + "\"", parts[1].getBytes(UTF_8));
        }
        for (var file : files) {
            part(body, "name=\"evidence\"; filename=\"f\"", file);
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        var head = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n";
        body.writeBytes(head.formatted(BOUNDARY, disposition).getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
