package org.mingcha.web.even;

import java.util.regex.Pattern;
import org.mingcha.web.problem.Problems;
import org.mingcha.web.session.TokenContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Whether a receipt is known shows neither in the size of the answer nor in how long it takes: what
 * is answered to whoever shows one is filled up with blanks, which neither HTML nor JSON minds, and
 * waits for the next beat.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class EvenAnswers implements WebFilter {

    private static final Pattern PATHS =
            Pattern.compile("(/en)?/(status|receipt)(/.*)?|/api/receipts/status");

    private final Problems problems;

    EvenAnswers(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (request.getMethod() != HttpMethod.POST
                || !PATHS.matcher(request.getPath().pathWithinApplication().value()).matches()) {
            return chain.filter(exchange);
        }
        var answer = new EvenResponse(exchange.getResponse(), Schedulers.parallel());
        var even = exchange.mutate().response(answer).build();
        var answered = chain.filter(even);
        // Problems are written outside of all filters, where nothing would be filled up.
        return TokenContext.isForPrograms(exchange)
                ? answered.onErrorResume(error -> problems.handle(even, error))
                : answered;
    }
}
