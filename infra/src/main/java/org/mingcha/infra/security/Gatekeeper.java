package org.mingcha.infra.security;

import org.mingcha.web.access.Gate;
import org.mingcha.web.access.Gates;
import org.mingcha.web.access.Visitors;
import org.mingcha.web.access.Visitors.Anybody;
import org.mingcha.web.access.Visitors.Holding;
import org.mingcha.web.access.Visitors.InPerson;
import org.mingcha.web.session.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Holds every request against the table of gates; where there is no gate, there is nothing. */
final class Gatekeeper implements ReactiveAuthorizationManager<AuthorizationContext> {

    @Override
    public Mono<AuthorizationResult> authorize(
            Mono<Authentication> who, AuthorizationContext context) {
        var exchange = context.getExchange();
        var path = exchange.getRequest().getPath().pathWithinApplication();
        return Gates.before(exchange.getRequest().getMethod(), path)
                .map(gate -> passes(gate, who))
                .orElseGet(() -> Mono.error(noGate(exchange)));
    }

    private static Mono<AuthorizationResult> passes(Gate gate, Mono<Authentication> who) {
        Visitors visitors = gate.visitors();
        return switch (visitors) {
            case Anybody _ -> Mono.just(new AuthorizationDecision(true));
            case InPerson _ ->
                    who.ofType(SignedIn.class)
                            .map(SignedIn::isInPerson)
                            .defaultIfEmpty(false)
                            .map(AuthorizationDecision::new);
            case Holding holding ->
                    who.ofType(SignedIn.class)
                            .map(known -> holding.include(known.officer()))
                            .defaultIfEmpty(false)
                            .map(AuthorizationDecision::new);
        };
    }

    private static ResponseStatusException noGate(ServerWebExchange exchange) {
        var asked = exchange.getRequest();
        var methods = Gates.methods(asked.getPath().pathWithinApplication());
        return methods.isEmpty()
                ? new ResponseStatusException(HttpStatus.NOT_FOUND)
                : new MethodNotAllowedException(asked.getMethod(), methods);
    }
}
