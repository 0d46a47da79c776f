package org.mingcha.web.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.mingcha.web.page.Words;
import org.mingcha.web.statistics.Figures.Filter;

/** The last week, month, quarter and year, to be chosen without typing a date. */
final class Periods {

    private static final int[] DAYS = {7, 30, 90, 365};

    private Periods() {}

    static List<Period> until(LocalDate last, Filter chosen, Words words) {
        return IntStream.of(DAYS)
                .mapToObj(days -> {
                    var from = last.minusDays(days - 1L);
                    return new Period(
                            words.say("statistics.last-days", days),
                            from.toString(),
                            last.toString(),
                            chosen.from().filter(from::equals).isPresent()
                                    && chosen.to().filter(last::equals).isPresent());
                })
                .toList();
    }

    /** One of them. */
    record Period(String label, String from, String to, boolean chosen) {}
}
