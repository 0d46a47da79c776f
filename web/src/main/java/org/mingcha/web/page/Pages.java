package org.mingcha.web.page;

import java.util.Optional;
import org.mingcha.command.party.Officer;
import org.mingcha.web.asset.Assets;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Hands controllers the page that they answer and the form that was sent. */
@Component
class Pages implements WebFluxConfigurer {

    private final MessageSource catalogues;
    private final ClockNotice clock;
    private final Assets assets;

    Pages(MessageSource catalogues, ClockNotice clock, Assets assets) {
        this.catalogues = catalogues;
        this.clock = clock;
        this.assets = assets;
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new PageArgument(), new FormArgument());
    }

    Mono<Page> of(ServerWebExchange exchange) {
        return officer(exchange)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(officer -> page(exchange, officer));
    }

    private Page page(ServerWebExchange exchange, Optional<Officer> officer) {
        var path = exchange.getRequest().getPath();
        var query = exchange.getRequest().getURI().getRawQuery();
        var language = Language.ofPath(path.value());
        Mono<CsrfToken> token =
                exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return new Page(
                language,
                path.pathWithinApplication().value(),
                query == null ? "" : "?" + query,
                officer,
                clock.drillDay(),
                assets.path(),
                new Words(catalogues, language),
                token);
    }

    private static Mono<Officer> officer(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .mapNotNull(Authentication::getPrincipal)
                .ofType(Officer.class);
    }

    private final class PageArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Page.class;
        }

        @Override
        public Mono<Object> resolveArgument(
                MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
            return of(exchange).cast(Object.class);
        }
    }

    private static final class FormArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Form.class;
        }

        @Override
        public Mono<Object> resolveArgument(
                MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
            return exchange.getFormData().map(Form::new);
        }
    }
}
