package org.mingcha.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Chinese unless the person asks for English. */
final class Languages {

    private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");
    private static final List<Locale> SPOKEN = List.of(CHINESE, Locale.CHINESE, Locale.ENGLISH);

    private Languages() {}

    static Locale of(HttpHeaders headers) {
        return Optional.ofNullable(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE))
                .map(Languages::preferred)
                .orElse(CHINESE);
    }

    private static Locale preferred(String header) {
        try {
            var spoken = Locale.lookup(LanguageRange.parse(header), SPOKEN);
            return Locale.ENGLISH.equals(spoken) ? spoken : CHINESE;
        } catch (IllegalArgumentException malformed) {
            return CHINESE;
        }
    }
}
