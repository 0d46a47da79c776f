package org.mingcha.web.staff;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.place.Division;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Divisions;
import org.mingcha.query.officials.Official;
import org.mingcha.web.area.Areas;
import org.mingcha.web.page.Page;
import org.mingcha.web.page.Words;
import org.mingcha.web.session.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** The divisions, and who answers for the work of each. */
@Controller
class DivisionPages {

    private final Administration administration;
    private final Areas areas;
    private final Divisions divisions;
    private final Clock clock;

    DivisionPages(Administration administration, Areas areas, Divisions divisions, Clock clock) {
        this.administration = administration;
        this.areas = areas;
        this.divisions = divisions;
        this.clock = clock;
    }

    @GetMapping("/desk/administration/divisions")
    Rendering divisions(Page page, SignedIn who) {
        var words = page.words();
        var today = CivilTime.today(clock);
        var officials =
                administration.all(who.officer()).stream()
                        .filter(Official::active)
                        .collect(groupingBy(Official::division));
        return page.show("administration/divisions")
                .modelAttribute("today", words.day(today))
                .modelAttribute("whole", place(areas.province(), officials, words))
                .modelAttribute(
                        "cities",
                        areas.cities(words).stream().map(it -> city(it, officials, words)).toList())
                .modelAttribute(
                        "retired",
                        divisions.retiredBefore(today).stream()
                                .map(it -> retired(it, words))
                                .toList())
                .build();
    }

    private City city(Areas.City city, Map<DivisionCode, List<Official>> officials, Words words) {
        return new City(
                place(new DivisionCode(city.whole().value()), officials, words),
                city.parts().stream()
                        .map(part -> place(new DivisionCode(part.value()), officials, words))
                        .toList());
    }

    private Place place(
            DivisionCode code, Map<DivisionCode, List<Official>> officials, Words words) {
        var bearers =
                officials.getOrDefault(code, List.of()).stream()
                        .map(official -> bearer(official, words))
                        .toList();
        return new Place(code.value(), areas.name(code, words), bearers);
    }

    private static Bearer bearer(Official official, Words words) {
        return new Bearer(
                official.officer().value(),
                words.roles(official.roles()),
                words.dayOf(official.since()));
    }

    private Retired retired(Division division, Words words) {
        return new Retired(
                division.code().value(),
                words.place(division),
                division.retired().map(words::day).orElse(""),
                division.successor().map(it -> areas.name(it, words)).orElse(""));
    }

    /** A city and what is below it. */
    record City(Place whole, List<Place> parts) {

        /** How many accounts there are in it. */
        public int bearers() {
            return whole.bearers().size()
                    + parts.stream().mapToInt(part -> part.bearers().size()).sum();
        }
    }

    /** A division with the accounts that act for it and for no larger one. */
    record Place(String code, String name, List<Bearer> bearers) {}

    /** Who answers for work, in which roles, and since when the account is there. */
    record Bearer(String name, String roles, String since) {}

    /** What no longer is, since when, and where its matters go. */
    record Retired(String code, String name, String since, String successor) {}
}
