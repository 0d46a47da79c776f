package org.mingcha.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.Invalid;
import org.mingcha.command.Refused;
import org.mingcha.web.act.Commands;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.flood.Gate;
import org.mingcha.web.problem.Outages;
import org.mingcha.web.problem.Unforeseen;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.seal.Vault;
import org.mingcha.web.session.TokenContext;
import org.mingcha.web.session.TooManyTries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Answers what went wrong on a page with a page; routes for machines answer for themselves. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ErrorPages implements WebFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final List<Integer> EXPLAINED =
            List.of(400, 401, 403, 404, 405, 409, 413, 429, 500, 503);

    /** Where the same may succeed later, or after signing in. */
    private static final Set<Integer> SENT_AGAIN = Set.of(401, 403, 409, 429, 500, 503);

    private final Pages pages;
    private final Outages outages;
    private final ServerResponse.Context rendering;

    ErrorPages(
            Pages pages, Outages outages, List<ViewResolver> views, ServerCodecConfigurer codecs) {
        this.pages = pages;
        this.outages = outages;
        this.rendering =
                new ServerResponse.Context() {
                    @Override
                    public List<HttpMessageWriter<?>> messageWriters() {
                        return codecs.getWriters();
                    }

                    @Override
                    public List<ViewResolver> viewResolvers() {
                        return views;
                    }
                };
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return TokenContext.isForPrograms(exchange)
                ? chain.filter(exchange)
                : chain.filter(new Sent(exchange))
                        .onErrorResume(failure -> show(exchange, failure));
    }

    private Mono<Void> show(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        var status = statusOf(failure);
        if (status.is5xxServerError()) {
            LOG.error("A page failed", new Unforeseen(failure));
        }
        return pages.of(exchange)
                .flatMap(page ->
                        SendAgain.of(exchange, page)
                                .map(Optional::of)
                                .defaultIfEmpty(Optional.empty())
                                .flatMap(again -> answer(page, status, again)))
                .flatMap(answer -> answer.writeTo(exchange, rendering));
    }

    private static Mono<ServerResponse> answer(
            Page page, HttpStatusCode status, Optional<SendAgain> again) {
        int code = status.value();
        int explained = EXPLAINED.contains(code) ? code : status.is4xxClientError() ? 400 : 500;
        var form = FilledForm.of(Form.empty());
        Map<String, Object> model =
                new HashMap<>(Map.of("page", page, "form", form, "key", "error." + explained));
        again.filter(_ -> SENT_AGAIN.contains(code)).ifPresent(it -> model.put("again", it));
        return page.token()
                .doOnNext(token -> model.put("csrf", token))
                .then(Mono.defer(() -> ServerResponse.status(status).render("error", model)));
    }

    private HttpStatusCode statusOf(Throwable failure) {
        return switch (failure) {
            case ErrorResponse answer -> answer.getStatusCode();
            case NotThere _, Commands.UnknownStream _, Invalid _ -> HttpStatus.NOT_FOUND;
            case Refused refused when refused.rule().forbids() -> HttpStatus.FORBIDDEN;
            case InvalidFields _ -> HttpStatus.BAD_REQUEST;
            case Commands.Conflict _ -> HttpStatus.CONFLICT;
            case TooManyTries _, Gate.Crowded _ -> HttpStatus.TOO_MANY_REQUESTS;
            case AccessDeniedException _ -> HttpStatus.FORBIDDEN;
            case Questions.Unanswered _, Vault.Away _ -> HttpStatus.SERVICE_UNAVAILABLE;
            case DataBufferLimitException _ -> HttpStatus.CONTENT_TOO_LARGE;
            case Throwable away when outages.isBehind(away) -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    /** A form that cannot be decoded is the sender's fault. */
    private static final class Sent extends ServerWebExchangeDecorator {

        Sent(ServerWebExchange exchange) {
            super(exchange);
        }

        @Override
        public Mono<MultiValueMap<String, String>> getFormData() {
            return super.getFormData()
                    .onErrorMap(
                            IllegalArgumentException.class,
                            _ -> new ServerWebInputException("form"));
        }
    }
}
