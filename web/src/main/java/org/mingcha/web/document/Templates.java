package org.mingcha.web.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.mingcha.web.page.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The templates of all documents in both languages, from {@code documents/<document>.<zh|en>.txt}.
 * They are read at start; one that is missing or asks for something unknown stops it.
 */
@Component
final class Templates {

    private final Map<Language, Map<Document, Template>> all = new EnumMap<>(Language.class);

    Templates() {
        for (var language : Language.values()) {
            var read = new EnumMap<Document, Template>(Document.class);
            for (var document : Document.values()) {
                read.put(document, Template.read(document, text(document, language)));
            }
            all.put(language, read);
        }
    }

    Template of(Document document, Language language) {
        return Objects.requireNonNull(Objects.requireNonNull(all.get(language)).get(document));
    }

    private static String text(Document document, Language language) {
        String name = document.word() + "." + language.locale().getLanguage() + ".txt";
        try {
            return new ClassPathResource("documents/" + name)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
