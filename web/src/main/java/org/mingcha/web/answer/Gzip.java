package org.mingcha.web.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/** Compression, for those who ask for it (RFC 9110, section 12.5.3). */
public final class Gzip {

    private static final Pattern REFUSED = Pattern.compile("\\s*q=0(\\.0{0,3})?\\s*");

    private Gzip() {}

    public static boolean isAccepted(HttpHeaders request) {
        return request.getOrEmpty(HttpHeaders.ACCEPT_ENCODING).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(coding -> coding.split(";", 2))
                .filter(coding -> coding[0].strip().equalsIgnoreCase("gzip"))
                .anyMatch(coding -> coding.length == 1 || !REFUSED.matcher(coding[1]).matches());
    }

    public static byte[] compressed(byte[] bytes) {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
