package org.mingcha.web.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mingcha.web.audit.AsOf;
import org.mingcha.web.audit.LedgerEvents;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;
import org.springframework.stereotype.Component;

/** Looks for events from the newest back, so far at a time that nobody waits long for a page. */
@Component
public class Backwards {

    /** How many events are looked at for one page. */
    static final int LOOKED_AT = 50_000;

    private static final int WINDOW = 1_000;

    private final LedgerEvents ledger;

    Backwards(LedgerEvents ledger) {
        this.ledger = ledger;
    }

    /**
     * @param events newest first
     * @param next the index at which the next page begins
     * @param more whether anything below it has not been looked at
     */
    public record Found(List<StoredEvent> events, long next, boolean more) {

        /** Whether it ended before the page was full, with events yet to look at. */
        public boolean pausedEarly(int size) {
            return more && events.size() < size;
        }
    }

    /** Where to look: from an index up to another, exclusive. */
    public record Range(long begin, long end) {

        public Range before(long index) {
            return new Range(begin, Math.min(end, index));
        }
    }

    public Found last(Predicate<StoredEvent> wanted, Range range, int size) {
        long stop = Math.max(range.begin(), range.end() - LOOKED_AT);
        var found = new ArrayList<StoredEvent>();
        long end = range.end();
        while (end > stop && found.size() < size) {
            long begin = Math.max(stop, end - WINDOW);
            window(begin, end, wanted).stream().limit(size - found.size()).forEach(found::add);
            end = begin;
        }
        long next = found.size() == size ? found.getLast().index() : end;
        return new Found(found, next, next > range.begin());
    }

    private List<StoredEvent> window(long begin, long end, Predicate<StoredEvent> wanted) {
        try (var events = ledger.from(begin)) {
            return events.takeWhile(event -> event.index() < end)
                    .filter(wanted)
                    .toList()
                    .reversed();
        }
    }

    /**
     * Where the events of these days lie. Around midnight the clocks of two nodes may differ, so a
     * day on either side is within.
     */
    public Range within(LocalDate from, LocalDate to) {
        return new Range(firstAfter(from.minusDays(2)), firstAfter(to.plusDays(1)));
    }

    public Range all() {
        return new Range(0, ledger.end());
    }

    /** The index of the first event after that day. */
    private long firstAfter(LocalDate day) {
        long low = 0;
        long high = ledger.end();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (isAfter(middle, day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean isAfter(long index, LocalDate day) {
        try (var events = ledger.from(index)) {
            return events.findFirst().map(AsOf::dayOf).map(day::isBefore).orElse(true);
        }
    }
}
