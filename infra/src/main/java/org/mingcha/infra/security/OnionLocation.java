package org.mingcha.infra.security;

import java.net.URI;
import org.mingcha.web.session.TokenContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Tells Tor Browser where the same page stands as an onion service. Only on public pages that were
 * asked for over TLS, as the header is ignored elsewhere; never on the onion service itself.
 */
final class OnionLocation implements WebFilter {

    static final String HEADER = "Onion-Location";

    private static final String ONION = ".onion";

    private final URI service;

    /**
     * @param service address without a path, such as {@code http://….onion}
     * @throws IllegalArgumentException if it is no address of an onion service
     */
    OnionLocation(String service) {
        this.service = URI.create(service.replaceFirst("/$", ""));
        if (!isOnion(this.service) || !this.service.getRawPath().isEmpty()) {
            throw new IllegalArgumentException(
                    "mingcha.onion-location 应为 http://….onion / must be http://….onion");
        }
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (isPublic(exchange)) {
            exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> tell(exchange)));
        }
        return chain.filter(exchange);
    }

    private static boolean isPublic(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        String path = request.getPath().pathWithinApplication().value();
        return HttpMethod.GET.equals(request.getMethod())
                && "https".equals(request.getURI().getScheme())
                && !isOnion(request.getURI())
                && !TokenContext.isForPrograms(exchange)
                && !path.matches("/(desk|audit)(/.*)?");
    }

    private void tell(ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        if (MediaType.TEXT_HTML.isCompatibleWith(headers.getContentType())) {
            var asked = exchange.getRequest().getURI();
            String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
            headers.set(HEADER, service + asked.getRawPath() + query);
        }
    }

    private static boolean isOnion(URI address) {
        return address.getHost() != null && address.getHost().endsWith(ONION);
    }
}
