package org.mingcha.web.site;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.Streams;
import org.mingcha.command.place.ShandongDivisions;
import org.mingcha.web.act.OfficialActs;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class CatalogueTest {

    private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-zA-Z0-9_.-]*)");
    private static final Pattern SAID = Pattern.compile("(?m)^([a-z][^\\s=]*)\\s*=");
    private static final ShandongDivisions DIVISIONS = ShandongDivisions.shipped();
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(english().stringPropertyNames()).isEqualTo(chinese().stringPropertyNames());
    }

    @Test
    void nothingIsLeftUnsaid() throws IOException {
        assertThat(chinese().values()).noneMatch(text -> text.toString().isBlank());
        assertThat(english().values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/messages.properties",
                "/messages_en.properties",
                "/problems.properties",
                "/problems_en.properties",
                "/org/mingcha/command/refusals.properties",
                "/org/mingcha/command/refusals_en.properties"
            })
    void nothingIsSaidTwice(String name) throws IOException {
        try (var stream = CatalogueTest.class.getResourceAsStream(name)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SAID.matcher(text).results().map(CatalogueTest::group))
                    .hasSizeGreaterThan(50)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyOfATemplateIsInTheCatalogue() throws IOException {
        for (var template : templates()) {
            assertThat(chinese().stringPropertyNames())
                    .as(template.getFilename())
                    .containsAll(keys(template.getContentAsString(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void noTemplateSpeaksForItself() throws IOException {
        for (var template : templates()) {
            assertThat(template.getContentAsString(StandardCharsets.UTF_8))
                    .as(template.getFilename())
                    .doesNotContainPattern(HAN);
        }
    }

    @Test
    void everyEventAndActHasAName() throws IOException {
        var events = Streams.EVENTS.stream().flatMap(CatalogueTest::records);
        assertThat(chinese().stringPropertyNames())
                .containsAll(events.map(type -> "event." + type.getSimpleName()).toList())
                .containsAll(OfficialActs.byName().keySet().stream().map(n -> "act." + n).toList());
    }

    @Test
    void everyDivisionHasAnEnglishNameAndNothingElseHas() throws IOException {
        var codes = DIVISIONS.on(LocalDate.MIN).stream().map(it -> "place." + it.code());
        assertThat(catalogue("/places_en.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(codes.toList());
    }

    @Test
    void noTwoPartsOfADivisionAreCalledTheSameInEnglish() throws IOException {
        var names = catalogue("/places_en.properties");
        for (var whole : DIVISIONS.on(LocalDate.MIN)) {
            assertThat(DIVISIONS.below(whole.code(), LocalDate.MIN))
                    .extracting(part -> names.getProperty("place." + part.code()))
                    .doesNotHaveDuplicates()
                    .doesNotContainNull()
                    .noneMatch(name -> HAN.matcher(name).find());
        }
    }

    private static Set<String> keys(String template) {
        return KEY.matcher(template).results().map(r -> group(r)).collect(toSet());
    }

    private static String group(MatchResult result) {
        return result.group(1);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(CatalogueTest::records);
    }

    private static Resource[] templates() throws IOException {
        var found = new PathMatchingResourcePatternResolver();
        var templates = found.getResources("classpath*:templates/**/*.html");
        assertThat(templates).hasSizeGreaterThan(10);
        return templates;
    }

    private static Properties chinese() throws IOException {
        return catalogue("/messages.properties");
    }

    private static Properties english() throws IOException {
        return catalogue("/messages_en.properties");
    }

    private static Properties catalogue(String name) throws IOException {
        var texts = new Properties();
        try (var stream = CatalogueTest.class.getResourceAsStream(name)) {
            texts.load(
                    new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
