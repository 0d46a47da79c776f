package org.mingcha.infra.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mingcha.infra.browser.Setting.Size;
import org.mingcha.infra.browser.Stop.Who;
import org.mingcha.web.access.Gate;
import org.mingcha.web.access.Gates;
import org.mingcha.web.page.Language;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/**
 * A walk through every page in both languages. Whoever makes a new page adds a stop: a gate of a
 * page that nobody goes through fails the walk.
 */
class EveryPageTest {

    /** Ways to what is no page: files, feeds, and what programs read. */
    private static final Set<String> NO_PAGES =
            Set.of(
                    // Browsers ask for "/" instead, but for /en.
                    "",
                    "/assets/{build}/{name}",
                    "/exposures.atom",
                    "/audit/export.zip",
                    // Sent where something waits, which on the walk nothing does.
                    "/desk/administration/retry",
                    "/status/daily/{file}",
                    "/desk/stream",
                    "/audit/verification/stream",
                    "/desk/tips/{tip}/evidence/{file}",
                    "/desk/tips/{tip}/evidence/{file}/preview",
                    "/desk/tips/{tip}/evidence/{file}/original");

    /** What sticks out at 400 % and cannot be scrolled by itself. */
    private static final String TOO_WIDE =
            """
            () => document.scrollingElement.scrollWidth <= innerWidth ? [] :
              [...document.body.querySelectorAll('*')]
                .filter((it) => it.getBoundingClientRect().right > innerWidth + 1
                  && !it.closest('.mc-table-scroll'))
                .map((it) => it.outerHTML.slice(0, 120))
            """;

    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/actuator/", "/log/");

    private final Map<Who, Person> walkers = new EnumMap<>(Who.class);
    private final Set<Gate> gone = new HashSet<>();

    @AfterEach
    void leave() {
        walkers.values().forEach(Person::close);
    }

    @TestFactory
    Stream<DynamicTest> inChinese() {
        return walk(Language.CHINESE);
    }

    @TestFactory
    Stream<DynamicTest> inEnglish() {
        return walk(Language.ENGLISH);
    }

    /** What is never seen would never fail. */
    @Test
    void whatIsWrongIsFound() {
        try (var anybody = begin(Who.ANYBODY, Language.CHINESE)) {
            anybody.opens("/").page().evaluate("document.documentElement.removeAttribute('lang')");

            assertThat(Axe.findings(anybody.page())).anyMatch(it -> it.startsWith("html-has-lang"));
        }
    }

    private Stream<DynamicTest> walk(Language language) {
        var stage = Stage.shared();
        var account = "newcomer-" + language.name().toLowerCase(Locale.ROOT);
        var stops =
                Stream.of(
                                PublicStops.of(stage.docket()),
                                DeskStops.of(stage.docket(), stage.visitor()),
                                WorkStops.of(stage.docket(), stage.visitor()),
                                OwnStops.of(stage.visitor()),
                                SignInStops.of(account))
                        .flatMap(List::stream)
                        .toList();
        assertThat(stops).extracting(Stop::name).doesNotHaveDuplicates();
        return Stream.concat(
                stops.stream()
                        .map(stop ->
                                DynamicTest.dynamicTest(stop.name(), () -> visit(stop, language))),
                Stream.of(DynamicTest.dynamicTest("every gate of a page", this::nothingIsLeftOut)));
    }

    private void visit(Stop stop, Language language) {
        var person = walkers.computeIfAbsent(stop.who(), who -> begin(who, language));
        stop.way().accept(person);
        if (language == Language.CHINESE) {
            person.takesPicture(stop.name(), Size.DESK);
        } else {
            person.resizes(Size.PHONE);
        }
        note(person);
        person.page()
                .evaluate("document.querySelectorAll('details').forEach((it) => it.open = true)");

        assertSoftly(softly -> {
            softly.assertThat(Axe.findings(person.page())).as("axe").isEmpty();
            softly.assertThat(Wording.findings(person.page())).as("for programs").isEmpty();
            person.takesPicture(stop.name(), Size.PHONE).resizes(Size.ENLARGED);
            softly.assertThat(person.page().evaluate(TOO_WIDE)).asList().as("too wide").isEmpty();
        });
    }

    private static Person begin(Who who, Language language) {
        var setting = Setting.of(language, Size.DESK);
        return who.account.isEmpty()
                ? Stage.shared().anybody(setting)
                : Stage.shared().official(who.account, setting);
    }

    private void note(Person person) {
        for (var way : person.ways()) {
            Gates.before(HttpMethod.valueOf(way.method()), PathContainer.parsePath(way.path()))
                    .ifPresent(gone::add);
        }
    }

    private void nothingIsLeftOut() {
        assertThat(Gates.ALL).extracting(EveryPageTest::pattern).containsAll(NO_PAGES);
        assertThat(
                        Gates.ALL.stream()
                                .filter(EveryPageTest::isPage)
                                .filter(it -> !gone.contains(it)))
                .extracting(gate -> gate.method() + " " + pattern(gate))
                .isEmpty();
    }

    private static boolean isPage(Gate gate) {
        var path = pattern(gate);
        return !NO_PAGES.contains(path) && FOR_PROGRAMS.stream().noneMatch(path::startsWith);
    }

    private static String pattern(Gate gate) {
        return gate.path().getPatternString();
    }
}
