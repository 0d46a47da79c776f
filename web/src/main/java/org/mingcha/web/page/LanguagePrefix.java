package org.mingcha.web.page;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Takes the language's prefix off the path before anything else looks at it. As context path it
 * stays in front of every link and redirect, so a reader never falls out of their language.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguagePrefix implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var language = Language.ofPath(request.getPath().value());
        if (language.prefix().isEmpty()) {
            return chain.filter(exchange);
        }
        var stripped = request.mutate().contextPath(language.prefix()).build();
        return chain.filter(exchange.mutate().request(stripped).build());
    }
}
