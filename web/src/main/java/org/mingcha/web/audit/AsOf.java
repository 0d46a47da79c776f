package org.mingcha.web.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.Invalid;
import org.mingcha.command.law.CivilTime;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** A point up to which the ledger is looked at: an index, or a moment. */
public record AsOf(String text) {

    private static final String INDEX = "\\d{1,15}";

    public AsOf {
        text = text.strip();
        if (!text.matches(INDEX)) {
            moment(text);
        }
    }

    /** Empty where it is an index. */
    public Optional<Instant> moment() {
        return text.matches(INDEX) ? Optional.empty() : Optional.of(moment(text));
    }

    /**
     * What had happened by then. The order of the ledger is the order of events, so nothing counts
     * that stands behind an event that came later; what a reporter did has no time of day, and
     * counts from the beginning of its day.
     */
    public List<StoredEvent> of(Stream<StoredEvent> stream) {
        return stream.takeWhile(this::covers).toList();
    }

    private boolean covers(StoredEvent event) {
        return moment().map(then -> !happened(event).isAfter(then))
                .orElseGet(() -> event.index() <= Long.parseLong(text));
    }

    /** The day in Asia/Shanghai. */
    public static LocalDate dayOf(StoredEvent event) {
        return LocalDate.ofInstant(happened(event), CivilTime.ZONE);
    }

    private static Instant happened(StoredEvent event) {
        String time = event.time();
        return time.contains("T")
                ? Instant.parse(time)
                : LocalDate.parse(time).atStartOfDay(CivilTime.ZONE).toInstant();
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Invalid("moment");
        }
    }
}
