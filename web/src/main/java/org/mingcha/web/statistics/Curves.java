package org.mingcha.web.statistics;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.mingcha.web.page.Words;
import org.mingcha.web.statistics.Figures.Day;
import org.mingcha.web.statistics.Figures.Total;

/**
 * Open and overdue cases over the days, as paths in a plane of {@value #WIDTH} by {@value #HEIGHT};
 * a day without figures is a gap, and a day alone is a point.
 *
 * @param top what the upper edge stands for; the lower one is nought
 */
record Curves(String open, String overdue, int top, String half, String from, String to) {

    static final int WIDTH = 600;
    static final int HEIGHT = 200;
    private static final int LEAST = 4;

    /**
     * @param days at least one, by day
     */
    static Curves of(List<Day> days, Words words) {
        int top = roundedUp(days.stream().mapToInt(day -> day.total().open()).max().orElseThrow());
        return new Curves(
                path(days, Total::open, top),
                path(days, Total::overdue, top),
                top,
                Integer.toString(top / 2),
                words.day(days.getFirst().on()),
                words.day(days.getLast().on()));
    }

    /** To a number of which the half is whole: 4, 10, 20, 40, 100 and so on. */
    private static int roundedUp(int highest) {
        int step = LEAST;
        for (int unit = 1; step < highest; unit *= 10) {
            for (int times : new int[] {4, 10, 20}) {
                step = Math.max(step, highest <= times * unit ? times * unit : step);
                if (step >= highest) {
                    return step;
                }
            }
        }
        return step;
    }

    private static String path(List<Day> days, ToIntFunction<Total> figure, int top) {
        var first = days.getFirst().on();
        long span = ChronoUnit.DAYS.between(first, days.getLast().on());
        var path = new StringBuilder();
        long before = -2;
        for (var day : days) {
            long at = ChronoUnit.DAYS.between(first, day.on());
            double x = span == 0 ? WIDTH / 2.0 : (double) at * WIDTH / span;
            double y = HEIGHT - (double) figure.applyAsInt(day.total()) * HEIGHT / top;
            String move = at == before + 1 ? "L%.1f %.1f" : "M%.1f %.1fh0";
            path.append(String.format(Locale.ROOT, move, x, y));
            before = at;
        }
        return path.toString();
    }
}
