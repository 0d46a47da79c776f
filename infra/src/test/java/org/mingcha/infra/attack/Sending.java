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
import java.util.stream.Collectors;
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
        body.writeBytes(fields(BOUNDARY).getBytes(UTF_8));
        for (var file : files) {
            body.writeBytes(head(BOUNDARY).getBytes(UTF_8));
            body.writeBytes(file);
            body.writeBytes("\r\n".getBytes(UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }

    /** What a report says besides its files, as parts of a form. */
    static String fields(String boundary) {
        return FIELDS.stream()
                .map(field -> field.split("=", 2))
                .map(field -> part(boundary, "name=\"" + field[0] + "\"") + field[1] + "\r\n")
                .collect(Collectors.joining());
    }

    /** What stands before the bytes of a file. */
    static String head(String boundary) {
        return part(boundary, "name=\"evidence\"; filename=\"f\"");
    }

    private static String part(String boundary, String disposition) {
        return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                .formatted(boundary, disposition);
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
