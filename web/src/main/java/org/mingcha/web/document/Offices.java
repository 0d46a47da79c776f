package org.mingcha.web.document;

import java.util.Optional;
import org.mingcha.command.place.Division;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Divisions;
import org.mingcha.web.page.Words;

/** How the office that is responsible for a division is called, and its government. */
public final class Offices {

    private static final int SHORTEST = 2;

    private final Divisions divisions;
    private final Words words;

    public Offices(Divisions divisions, Words words) {
        this.divisions = divisions;
        this.words = words;
    }

    /** {@code 日照市东港区应急管理局}; the province's is a department (厅). */
    public Optional<String> office(DivisionCode code) {
        return divisions
                .find(code)
                .map(found -> words.say("document.office." + found.level(), full(found)));
    }

    public Optional<String> officeAbove(DivisionCode code) {
        return divisions.find(code).flatMap(Division::parent).flatMap(this::office);
    }

    /** {@code 日照市东港区}, before 人民政府. */
    Optional<String> government(DivisionCode code) {
        return divisions.find(code).map(this::full);
    }

    /** What stands in brackets in numbers of documents: {@code 日照东港}, {@code 鲁} for all of it. */
    Optional<String> mark(DivisionCode code) {
        return divisions.find(code).map(this::mark);
    }

    private String mark(Division division) {
        return switch (division.level()) {
            case PROVINCE -> words.say("document.mark");
            case CITY -> bare(division.name());
            case COUNTY, FUNCTION_ZONE -> {
                String city = city(division).map(it -> bare(it.name())).orElse("");
                yield city + bare(division.name().replaceFirst("^" + city, ""));
            }
        };
    }

    private String full(Division division) {
        return switch (division.level()) {
            case PROVINCE, CITY, FUNCTION_ZONE -> words.place(division);
            case COUNTY ->
                    city(division)
                            .map(words::place)
                            .map(city -> words.say("page.place-in", city, words.place(division)))
                            .orElseGet(() -> words.place(division));
        };
    }

    private Optional<Division> city(Division division) {
        return division.parent().flatMap(divisions::find);
    }

    private static String bare(String name) {
        return name.length() > SHORTEST ? name.replaceFirst("[市区县]$", "") : name;
    }
}
