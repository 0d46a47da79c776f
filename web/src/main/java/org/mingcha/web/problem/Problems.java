package org.mingcha.web.problem;

import java.nio.charset.StandardCharsets;
import org.mingcha.web.session.TokenContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * The one place that answers with a problem: for every route that is no page. Pages say what is
 * wrong in their own way.
 */
@Component
@Order(-2)
public final class Problems implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final int FAILED_HERE = 500;

    private final Faults faults;

    public Problems(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted() || !TokenContext.isForPrograms(exchange)) {
            return Mono.error(error);
        }
        var problem = faults.of(error, Languages.of(exchange.getRequest().getHeaders()));
        if (problem.status() >= FAILED_HERE) {
            LOG.error("A request failed", new Unforeseen(error));
        }
        return write(problem, exchange);
    }

    private static Mono<Void> write(Problem problem, ServerWebExchange exchange) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        response.getHeaders().putAll(problem.headers());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().set(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        byte[] body = problem.json().toString().getBytes(StandardCharsets.UTF_8);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }
}
