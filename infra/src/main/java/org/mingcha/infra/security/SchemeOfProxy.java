package org.mingcha.infra.security;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;

/**
 * Lets nothing past that tells who asks. Of all that a proxy adds, the scheme alone is read ({@code
 * X-Forwarded-Proto}), from whoever sends it, as a lie about it harms the liar only: it decides
 * about cookies and headers of the answer. Where a request came from, and by what device, is taken
 * off it before any other part of the program sees it.
 */
final class SchemeOfProxy extends ForwardedHeaderTransformer {

    static final String SCHEME = "X-Forwarded-Proto";

    private static final String HTTPS = "https";
    private static final InetSocketAddress SOMEWHERE =
            InetSocketAddress.createUnresolved("somewhere", 0);
    private static final Set<String> TELLING =
            Set.of("forwarded", "via", "x-real-ip", "true-client-ip", "client-ip", "user-agent");

    @Override
    public ServerHttpRequest apply(ServerHttpRequest request) {
        boolean secure = HTTPS.equalsIgnoreCase(request.getHeaders().getFirst(SCHEME));
        var quiet = request.mutate().headers(SchemeOfProxy::forget).remoteAddress(SOMEWHERE);
        return secure ? quiet.uri(secured(request.getURI())).build() : quiet.build();
    }

    private static void forget(HttpHeaders headers) {
        headers.headerNames().stream()
                .filter(SchemeOfProxy::tells)
                .toList()
                .forEach(headers::remove);
    }

    private static boolean tells(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.startsWith("x-forwarded-") || TELLING.contains(name);
    }

    private static URI secured(URI asked) {
        return URI.create(asked.toString().replaceFirst("^http:", HTTPS + ":"));
    }
}
