package org.mingcha.infra.canary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: pages, their forms and files. */
final class Forms implements AutoCloseable {

    private static final String BOUNDARY = "canary-boundary-4711";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI server;
    private final HttpClient http = HttpClient.newHttpClient();

    Forms(URI server) {
        this.server = server;
    }

    /** What a page sets, and the token in its form. */
    record Asked(String cookies, String token) {

        String head() {
            return "Cookie: "
                    + cookies
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nAccept: text/html\r\n";
        }

        String body(Map<String, String> fields) {
            return "_csrf="
                    + URLEncoder.encode(token, StandardCharsets.UTF_8)
                    + fields.entrySet().stream()
                            .map(it ->
                                    "&"
                                            + it.getKey()
                                            + "="
                                            + URLEncoder.encode(
                                                    it.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining());
        }
    }

    Asked ask(String path) {
        var page = send(HttpRequest.newBuilder(server.resolve(path)).GET().build());
        var token = TOKEN.matcher(page.body());
        var cookies =
                page.headers().allValues("set-cookie").stream()
                        .map(cookie -> cookie.split(";")[0])
                        .collect(Collectors.joining("; "));
        return new Asked(cookies, token.find() ? token.group(1) : "");
    }

    HttpResponse<String> post(String path, Asked asked, Map<String, String> fields) {
        return send(
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Cookie", asked.cookies())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(asked.body(fields)))
                        .build());
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    HttpResponse<String> upload(
            String path, Map<String, String> fields, String fileName, byte[] file) {
        var body = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> part(body, name, "", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "evidence", "; filename=\"" + fileName + "\"", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] value) {
        body.writeBytes(
                ("--"
                                + BOUNDARY
                                + "\r\nContent-Disposition: form-data; name=\""
                                + name
                                + "\""
                                + more
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(value);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
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
