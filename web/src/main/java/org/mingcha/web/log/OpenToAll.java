package org.mingcha.web.log;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets pages of any site read the log, so that it can be verified in a browser; and nothing else
 * here. It says the same to everybody, so that caches need not tell askers apart.
 */
@Component
final class OpenToAll implements WebFilter {

    private static final String RESOURCES = "Cross-Origin-Resource-Policy";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        boolean reading =
                request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        if (reading && request.getPath().value().startsWith("/log/")) {
            var headers = exchange.getResponse().getHeaders();
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            headers.set(RESOURCES, "cross-origin");
        }
        return chain.filter(exchange);
    }
}
