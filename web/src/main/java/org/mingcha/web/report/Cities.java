package org.mingcha.web.report;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.place.Division;
import org.mingcha.command.place.Division.Level;
import org.mingcha.command.place.Divisions;
import org.mingcha.web.page.Words.Choice;
import org.springframework.stereotype.Component;

/** The cities in force today with what lies below them, as a form offers them. */
@Component
class Cities {

    private final Divisions divisions;
    private final Clock clock;

    Cities(Divisions divisions, Clock clock) {
        this.divisions = divisions;
        this.clock = clock;
    }

    List<City> all() {
        return found().map(this::city).toList();
    }

    /** That city alone; all of them if there is no such city. */
    List<City> only(String code) {
        var chosen = found().filter(d -> d.code().value().equals(code)).map(this::city).toList();
        return chosen.isEmpty() ? all() : chosen;
    }

    /** How a division in force today is called; what was typed, if there is none. */
    String name(String code) {
        return all().stream()
                .flatMap(city ->
                        city.counties().stream()
                                .filter(c -> c.value().equals(code))
                                .map(county -> city.city().label() + county.label()))
                .findFirst()
                .orElse(code);
    }

    private Stream<Division> found() {
        return divisions.on(CivilTime.today(clock)).stream()
                .filter(division -> division.level() == Level.CITY);
    }

    private City city(Division city) {
        var below = divisions.below(city.code(), CivilTime.today(clock));
        return new City(choice(city), below.stream().map(Cities::choice).toList());
    }

    private static Choice choice(Division division) {
        return new Choice(division.code().value(), division.name());
    }

    /** A city and the counties, districts and zones below it. */
    record City(Choice city, List<Choice> counties) {}
}
