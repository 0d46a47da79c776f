package org.mingcha.web.statistics;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tally.Count;
import org.mingcha.web.area.Areas;
import org.mingcha.web.page.Words;
import org.mingcha.web.statistics.Figures.Day;
import org.mingcha.web.statistics.Figures.Total;

/**
 * The figures of some days in words: how they stand on the last one, where and in which kind, and
 * how they moved.
 *
 * @param days latest first
 * @param curves absent where there is no day
 */
record Survey(
        Optional<Standing> last,
        List<Bar> byDivision,
        List<Bar> byKind,
        List<Line> days,
        Optional<Curves> curves) {

    private static final int WHOLE = 100;

    /** The last day. */
    record Standing(String on, int open, int overdue, int notCured) {}

    /**
     * One division, or one kind.
     *
     * @param width of the open ones, in hundredths of the largest
     * @param overdueWidth of the overdue ones, in the same measure
     */
    record Bar(
            String name, int open, int overdue, int notCured, double width, double overdueWidth) {}

    /**
     * One day.
     *
     * @param iso for programs
     * @param index of the tally in the ledger
     * @param events how many of its events were counted
     */
    record Line(
            String on,
            String iso,
            int open,
            int overdue,
            int notCured,
            String index,
            String events) {}

    static Survey of(List<Day> days, DivisionCode within, Areas areas, Words words) {
        if (days.isEmpty()) {
            return new Survey(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
        }
        var last = days.getLast();
        var total = last.total();
        return new Survey(
                Optional.of(
                        new Standing(
                                words.day(last.on()),
                                total.open(),
                                total.overdue(),
                                total.notCured())),
                bars(
                        last,
                        count -> part(count.division(), within),
                        code -> areas.name(new DivisionCode(code), words)),
                bars(last, Count::kind, kind -> words.say("case-kind." + kind)),
                days.reversed().stream().map(day -> line(day, words)).toList(),
                Optional.of(Curves.of(days, words)));
    }

    private static <K extends Comparable<K>> List<Bar> bars(
            Day day, Function<Count, K> by, Function<K, String> name) {
        var totals = new TreeMap<K, Total>();
        day.counts().stream()
                .collect(groupingBy(by))
                .forEach((key, counts) -> totals.put(key, Total.of(counts)));
        int most = totals.values().stream().mapToInt(Total::open).max().orElse(0);
        return totals.entrySet().stream()
                .map(entry -> bar(name.apply(entry.getKey()), entry.getValue(), Math.max(1, most)))
                .sorted(Comparator.comparingInt(Bar::open).reversed())
                .toList();
    }

    private static Bar bar(String name, Total total, int most) {
        return new Bar(
                name,
                total.open(),
                total.overdue(),
                total.notCured(),
                (double) total.open() * WHOLE / most,
                (double) total.overdue() * WHOLE / most);
    }

    /** Of the province its cities are told, of a city its counties. */
    private static String part(DivisionCode of, DivisionCode within) {
        boolean city = within.isProvince() && !of.isProvince();
        return city ? of.value().substring(0, 4) + "00" : of.value();
    }

    private static Line line(Day day, Words words) {
        return new Line(
                words.day(day.on()),
                day.on().toString(),
                day.total().open(),
                day.total().overdue(),
                day.total().notCured(),
                Long.toString(day.index()),
                Long.toString(day.events()));
    }
}
