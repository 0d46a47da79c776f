package org.mingcha.web.area;

import java.time.Clock;
import java.util.List;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.place.Division;
import org.mingcha.command.place.Division.Level;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Divisions;
import org.mingcha.web.page.Words;
import org.mingcha.web.page.Words.Choice;
import org.springframework.stereotype.Component;

/** The divisions in force today, and how every one that ever was is called. */
@Component
public class Areas {

    private static final String PROVINCE = "370000";

    private final Divisions divisions;
    private final Clock clock;

    Areas(Divisions divisions, Clock clock) {
        this.divisions = divisions;
        this.clock = clock;
    }

    /** The whole province. */
    public DivisionCode province() {
        return new DivisionCode(PROVINCE);
    }

    /** The cities, by code. */
    public List<City> cities(Words words) {
        return divisions.on(CivilTime.today(clock)).stream()
                .filter(division -> division.level() == Level.CITY)
                .map(city -> city(city, words))
                .toList();
    }

    /** That city alone; all of them if there is no such city. */
    public List<City> cities(String code, Words words) {
        var all = cities(words);
        var chosen = all.stream().filter(city -> city.whole().value().equals(code)).toList();
        return chosen.isEmpty() ? all : chosen;
    }

    /** A part of a city in force today, with the city's name; what was typed, if there is none. */
    public String inCity(String code, Words words) {
        return cities(words).stream()
                .flatMap(city ->
                        city.parts().stream()
                                .filter(part -> part.value().equals(code))
                                .map(part ->
                                        words.say(
                                                "page.place-in",
                                                city.whole().label(),
                                                part.label())))
                .findFirst()
                .orElse(code);
    }

    /** That division and those below it, in force today. */
    public List<Choice> within(DivisionCode place, Words words) {
        return divisions.on(CivilTime.today(clock)).stream()
                .filter(division -> place.covers(division.code()))
                .map(words::choice)
                .toList();
    }

    /** The code itself, where nothing is called so. */
    public String name(DivisionCode code, Words words) {
        return divisions.find(code).map(words::place).orElseGet(code::value);
    }

    private City city(Division city, Words words) {
        var below = divisions.below(city.code(), CivilTime.today(clock));
        return new City(words.choice(city), below.stream().map(words::choice).toList());
    }

    /** A city and the counties, districts and zones below it. */
    public record City(Choice whole, List<Choice> parts) {}
}
