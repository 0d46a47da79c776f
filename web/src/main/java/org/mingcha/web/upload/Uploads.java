package org.mingcha.web.upload;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.mingcha.web.problem.BodyLimit;
import org.mingcha.web.session.TokenContext;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.http.codec.multipart.PartEventHttpMessageReader;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Hands controllers the {@link Upload} that they answer; on pages, its token is asked for first.
 */
@Component
public final class Uploads implements WebFluxConfigurer, HandlerMethodArgumentResolver {

    /** So many that whoever sends too many files is told how many may be sent. */
    private static final int MOST_PARTS = 2_000;

    private static final Set<String> PAGES = Set.of("/report", "/status/evidence");

    private final PartEventHttpMessageReader reader = new PartEventHttpMessageReader();
    private final Executor threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("upload-", 0).factory());

    public Uploads() {
        reader.setMaxInMemorySize((int) BodyLimit.TOO_LARGE);
        reader.setMaxParts(MOST_PARTS);
    }

    /**
     * Whether this asks for the token of the form itself: nothing else may answer such a request.
     */
    public static boolean checks(ServerWebExchange exchange) {
        String form = MediaType.MULTIPART_FORM_DATA_VALUE;
        var type = exchange.getRequest().getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null
                && type.regionMatches(true, 0, form, 0, form.length())
                && PAGES.contains(exchange.getRequest().getPath().pathWithinApplication().value());
    }

    /** What was read of the form before something failed; empty if it was none of this kind. */
    public static Optional<MultiValueMap<String, String>> read(ServerWebExchange exchange) {
        Incoming incoming = exchange.getAttribute(Incoming.class.getName());
        return Optional.ofNullable(incoming).map(Incoming::fields);
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Upload.class;
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return TokenContext.isForPrograms(exchange)
                ? Mono.just(upload(exchange, _ -> {}))
                : token(exchange)
                        .map(token ->
                                upload(exchange, incoming -> FormToken.check(token, incoming)));
    }

    private static Mono<CsrfToken> token(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
    }

    private Upload upload(ServerWebExchange exchange, Consumer<Incoming> first) {
        Flux<PartEvent> events =
                reader.read(
                        ResolvableType.forClass(PartEvent.class), exchange.getRequest(), Map.of());
        return new Upload(
                events.map(Piece::of),
                incoming -> {
                    exchange.getAttributes().put(Incoming.class.getName(), incoming);
                    first.accept(incoming);
                },
                threads);
    }
}
