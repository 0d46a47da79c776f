package org.mingcha.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingcha.command.Refused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The sentences for what is wrong, from the catalogues. */
public final class Sentences {

    private static final Object[] NOTHING = {};

    private final MessageSource catalogues;

    /**
     * @param catalogues {@code problems} and {@code org/mingcha/command/refusals}
     */
    public Sentences(MessageSource catalogues) {
        this.catalogues = catalogues;
    }

    String status(HttpStatusCode status, Locale locale) {
        return said("problem." + status.value(), NOTHING, locale)
                .orElseGet(() -> status(general(status), locale));
    }

    String unknownToken(Locale locale) {
        return said("problem.token", NOTHING, locale)
                .orElseGet(() -> status(HttpStatus.UNAUTHORIZED, locale));
    }

    String invalid(String code, List<Object> arguments, Locale locale) {
        return said("invalid." + code, arguments.toArray(), locale)
                .orElseGet(() -> invalid("other", List.of(), locale));
    }

    String refusal(Refused refused, Locale locale) {
        return said(refused.rule().code(), refused.arguments().toArray(), locale)
                .orElseGet(() -> invalid("other", List.of(), locale));
    }

    private static HttpStatusCode general(HttpStatusCode status) {
        return HttpStatusCode.valueOf(status.is4xxClientError() ? 400 : 500);
    }

    private Optional<String> said(String key, Object[] arguments, Locale locale) {
        return Optional.ofNullable(catalogues.getMessage(key, arguments, null, locale));
    }
}
