package org.mingcha.web.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mingcha.command.due.CaseKind;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tally.Count;
import org.mingcha.query.statistics.DayTally;
import org.mingcha.query.statistics.FindTallies;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.read.InvalidFields;
import org.springframework.stereotype.Component;

/**
 * The tallies that are published. A county's tip-offs are told with those of its city: so few come
 * in one county that its figure would tell on which day one came.
 */
@Component
public final class Figures {

    static final DivisionCode PROVINCE = new DivisionCode("370000");
    private static final int USUAL = 30;
    private static final int MOST = 366;

    private final Questions questions;
    private final Clock clock;

    public Figures(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    /** What is asked for; a month up to yesterday in the whole province where nothing is said. */
    public record Filter(
            Optional<DivisionCode> division, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /**
     * One day.
     *
     * @param index of the tally in the ledger
     * @param events how many events of the ledger were counted, from the first one on
     */
    public record Day(LocalDate on, long index, long events, List<Count> counts, Total total) {}

    /** Of some counts together. */
    public record Total(int open, int overdue, int notCured) {

        static Total of(List<Count> counts) {
            return new Total(
                    counts.stream().mapToInt(Count::open).sum(),
                    counts.stream().mapToInt(Count::overdue).sum(),
                    counts.stream().mapToInt(Count::notCured).sum());
        }
    }

    /**
     * As anybody may know them, by day.
     *
     * @throws InvalidFields if the range ends before it begins, or is longer than a year
     */
    public List<Day> of(Filter filter) {
        return days(filter, Figures::published);
    }

    /**
     * As officials of the division may know them, by day: tip-offs where they are, too.
     *
     * @throws InvalidFields if the range ends before it begins, or is longer than a year
     */
    List<Day> inHouse(Filter filter) {
        return days(filter, counts -> counts);
    }

    /** With what is meant where nothing was said. */
    Filter completed(Filter filter) {
        var to = filter.to().orElseGet(() -> CivilTime.today(clock).minusDays(1));
        var from = filter.from().orElseGet(() -> to.minusDays(USUAL - 1L));
        var division = filter.division().orElse(PROVINCE);
        return new Filter(Optional.of(division), Optional.of(from), Optional.of(to));
    }

    private List<Day> days(Filter filter, UnaryOperator<List<Count>> told) {
        var whole = completed(filter);
        var from = whole.from().orElseThrow();
        var to = whole.to().orElseThrow();
        if (to.isBefore(from) || from.plusDays(MOST).isBefore(to)) {
            throw new InvalidFields("to", "period", MOST);
        }
        var within = whole.division().orElseThrow();
        return questions.all(new FindTallies(from, to), DayTally.class).stream()
                .map(tally -> day(tally, told.apply(tally.counts()), within))
                .toList();
    }

    private static Day day(DayTally tally, List<Count> told, DivisionCode within) {
        var counts = told.stream().filter(count -> within.covers(count.division())).toList();
        return new Day(tally.on(), tally.index(), tally.events(), counts, Total.of(counts));
    }

    static List<Count> published(List<Count> counts) {
        var told = new ArrayList<Count>();
        var ofCities = new TreeMap<String, Count>();
        for (var count : counts) {
            if (count.kind() == CaseKind.TIP) {
                var city = city(count);
                ofCities.merge(city.division().value(), city, Figures::sum);
            } else {
                told.add(count);
            }
        }
        told.addAll(ofCities.values());
        return told;
    }

    private static Count city(Count count) {
        var code = count.division().value().substring(0, 4) + "00";
        return new Count(
                new DivisionCode(code),
                count.kind(),
                count.open(),
                count.overdue(),
                count.notCured());
    }

    private static Count sum(Count one, Count other) {
        return new Count(
                one.division(),
                one.kind(),
                one.open() + other.open(),
                one.overdue() + other.overdue(),
                one.notCured() + other.notCured());
    }
}
