package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What templates say comes out of the catalogues, and the catalogues hold nothing else. */
class TemplateTextTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CATALOGUE = Path.of("src/main/resources/messages.properties");

    /** Where keys may stand; the entry and its wiring say some of them. */
    private static final List<Path> CODE =
            List.of(Path.of("src/main"), Path.of("../infra/src/main/java"));

    /** Also addresses, which are the same in both languages. */
    private static final Pattern SILENT =
            Pattern.compile(
                    "(?s)<!--.*?-->|<(script|style|code|pre)\\b.*?</\\1>|<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>|&\\w+;|/log/\\w+|SHA-256");

    private static final Pattern SPOKEN =
            Pattern.compile("\\s(alt|title|aria-label|placeholder|label)=\"[^\"]*\\p{L}[^\"]*\"");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z][\\w.-]*)[\"']");
    private static final Pattern KEY = Pattern.compile("(?:#|\\{)\\{([a-z][\\w.-]*)");
    private static final Pattern VALUE = Pattern.compile("([a-z-]+)\\.[A-Z_]+");
    private static final Path DOMAIN = Path.of("../command/src/main/java");

    @Test
    void noTemplateHasWordsBetweenItsTags() throws IOException {
        for (var file : files(TEMPLATES, ".html")) {
            var text = SILENT.matcher(Files.readString(file)).replaceAll(" ");

            assertThat(text).as(file.toString()).doesNotContainPattern(LETTERS);
        }
    }

    @Test
    void noTemplateHasWordsInWhatIsReadAloud() throws IOException {
        for (var file : files(TEMPLATES, ".html")) {
            assertThat(SPOKEN.matcher(Files.readString(file)).results().map(it -> it.group()))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    /** A key may be put together of a beginning, which ends with a dot or a hyphen, and a value. */
    @Test
    void everyKeyOfTheCatalogueIsUsed() throws IOException {
        var literals = literals();
        var beginnings =
                literals.stream()
                        .filter(it -> it.endsWith(".") || it.endsWith("-"))
                        .collect(Collectors.toSet());
        var catalogue = new Properties();
        try (var text = Files.newBufferedReader(CATALOGUE)) {
            catalogue.load(text);
        }

        assertThat(
                        catalogue.stringPropertyNames().stream()
                                .filter(key -> !literals.contains(key))
                                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                                .filter(key -> !isOfDomain(key))
                                .sorted())
                .isEmpty();
    }

    /** Values of an enumeration stand under the name of its class. */
    private static boolean isOfDomain(String key) {
        var value = VALUE.matcher(key);
        if (!value.matches()) {
            return false;
        }
        var name = value.group(1).replace("-", "") + ".java";
        return files(DOMAIN, ".java").stream()
                .anyMatch(it -> it.getFileName().toString().equalsIgnoreCase(name));
    }

    private static Set<String> literals() throws IOException {
        var found = new TreeSet<String>();
        for (var place : CODE) {
            for (var file :
                    Stream.of(".java", ".html").flatMap(it -> files(place, it).stream()).toList()) {
                var text = Files.readString(file);
                Stream.of(LITERAL, KEY)
                        .flatMap(pattern -> pattern.matcher(text).results())
                        .map(it -> it.group(1))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<Path> files(Path place, String kind) {
        try (var all = Files.walk(place)) {
            var found = all.filter(it -> it.toString().endsWith(kind)).toList();
            assertThat(place).exists();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
