package org.mingcha.infra.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sees of an answer what somebody sees who watches the line: how long it is, and how late. */
record Watcher(int bytes, long nanos) {

    static Watcher posts(URI server, String path, String head, String body) {
        byte[] sent = body.getBytes(StandardCharsets.UTF_8);
        String request =
                "POST %s HTTP/1.1\r\nHost: %s\r\n%sContent-Length: %d\r\nConnection: close\r\n\r\n"
                        .formatted(path, server.getAuthority(), head, sent.length);
        long began = System.nanoTime();
        try (var line = new Socket(server.getHost(), server.getPort())) {
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().write(sent);
            int length = line.getInputStream().readAllBytes().length;
            return new Watcher(length, System.nanoTime() - began);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
