package org.mingcha.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalCatalogueTest {

    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void everyRuleOfTheRoomIsListed() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            var rules =
                    files.map(CLASSES::relativize)
                            .map(Path::toString)
                            .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                            .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
                            .map(RefusalCatalogueTest::load)
                            .filter(type -> type.isEnum() && Rule.class.isAssignableFrom(type))
                            .collect(Collectors.toSet());

            assertThat(Streams.RULES).extracting(Object::getClass).containsOnlyElementsOf(rules);
        }
    }

    @Test
    void noTwoRulesShareACode() {
        assertThat(Streams.RULES).extracting(Rule::code).doesNotHaveDuplicates();
    }

    @Test
    void codesAreDottedAndLowerCase() {
        assertThat(Streams.RULES)
                .extracting(Rule::code)
                .allMatch(code -> code.matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusals.properties", "refusals_en.properties"})
    void everyRuleHasOneSentenceAndEverySentenceARule(String catalogue) throws IOException {
        assertThat(read(catalogue).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Streams.RULES.stream().map(Rule::code).toList());
    }

    @Test
    void sentencesEndAsSentencesDo() throws IOException {
        assertThat(read("refusals.properties").values()).allMatch(s -> s.endsWith("。"));
        assertThat(read("refusals_en.properties").values()).allMatch(s -> s.endsWith("."));
    }

    @Test
    void onlyAuthorityForbidsForGood() {
        assertThat(Streams.RULES.stream().filter(Rule::forbids))
                .extracting(Rule::code)
                .allMatch(code -> code.startsWith("authority."));
    }

    private static Map<String, String> read(String catalogue) throws IOException {
        var properties = new Properties();
        try (var in = Rule.class.getResourceAsStream(catalogue);
                var reader =
                        new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Rule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
