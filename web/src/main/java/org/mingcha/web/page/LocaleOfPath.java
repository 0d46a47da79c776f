package org.mingcha.web.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * Pages speak the language of their path, whatever the browser prefers; the API asks its caller.
 */
@Component(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
class LocaleOfPath implements LocaleContextResolver {

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        var language = path.startsWith("/api/") ? preferred(exchange) : Language.ofPath(path);
        return new SimpleLocaleContext(language.locale());
    }

    private static Language preferred(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().getAcceptLanguageAsLocales().stream()
                .findFirst()
                .filter(locale -> locale.getLanguage().equals(Locale.ENGLISH.getLanguage()))
                .map(_ -> Language.ENGLISH)
                .orElse(Language.CHINESE);
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("the path tells the language");
    }
}
