package org.mingcha.infra.security.oidc;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A person's browser, as far as it keeps cookies and goes where it is led. */
final class Browser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int FURTHEST = 12;

    final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    /**
     * @param next where the answer leads, if it does
     */
    record Seen(URI at, int status, String text, Optional<URI> next) {}

    /** One answer, wherever it leads. */
    Seen look(URI address) {
        return send(
                HttpRequest.newBuilder(address).header("Accept", "text/html, */*;q=0.5").build());
    }

    /** As far as it leads. */
    Seen open(URI address) {
        return follow(look(address), _ -> false);
    }

    /** As far as it leads, but no further than before an address that is to be stopped at. */
    Seen follow(Seen first, Predicate<URI> stop) {
        var seen = first;
        for (int step = 0; step < FURTHEST; step++) {
            if (seen.next().filter(stop.negate()).isEmpty()) {
                return seen;
            }
            seen = look(seen.next().orElseThrow());
        }
        throw new IllegalStateException("led in circles at " + seen.at());
    }

    /** A form of a page that was seen, sent with its token. */
    Seen submit(Seen page, String path, Map<String, String> fields) {
        var token = TOKEN.matcher(page.text());
        String sent =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(joining("&"));
        String body = token.find() ? sent + "&_csrf=" + encoded(token.group(1)) : sent;
        return send(
                HttpRequest.newBuilder(page.at().resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private Seen send(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var next =
                    answer.headers()
                            .firstValue("Location")
                            .or(() ->
                                    answer.headers()
                                            .firstValue("Refresh")
                                            .map(it -> it.replaceFirst("^0; url=", "")))
                            .map(request.uri()::resolve);
            return new Seen(request.uri(), answer.statusCode(), answer.body(), next);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The value of a cookie that it keeps. */
    String value(String cookie) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(cookie))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Has it keep a cookie that another was given. */
    void bring(URI site, String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(site, cookie);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
