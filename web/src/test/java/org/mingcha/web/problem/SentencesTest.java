package org.mingcha.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private final Properties chinese = catalogue("/problems.properties");
    private final Properties english = catalogue("/problems_en.properties");

    @Test
    void everySentenceIsThereInBothLanguages() {
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    @Test
    void aSentenceTakesTheSameArgumentsInBothLanguages() {
        assertThat(chinese.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(arguments(english, key)).isEqualTo(arguments(chinese, key)));
    }

    @Test
    void noSentenceHasAnApostropheThatTheFormatWouldSwallow() {
        assertThat(english.values()).noneMatch(sentence -> sentence.toString().contains("'"));
    }

    private static long arguments(Properties catalogue, String key) {
        return catalogue.getProperty(key).chars().filter(c -> c == '{').count();
    }

    private static Properties catalogue(String name) {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(SentencesTest.class.getResourceAsStream(name)),
                        StandardCharsets.UTF_8)) {
            var catalogue = new Properties();
            catalogue.load(reader);
            return catalogue;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
