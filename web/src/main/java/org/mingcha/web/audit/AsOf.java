package org.mingcha.web.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.command.Invalid;
import org.mingcha.command.law.CivilTime;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/**
 * A point up to which a stream is looked at: an index of the ledger, or a moment. What a reporter
 * did has no time of day, so it counts from the beginning of its day.
 */
record AsOf(String text) {

    private static final String INDEX = "\\d{1,15}";

    AsOf {
        text = text.strip();
        if (!text.matches(INDEX)) {
            moment(text);
        }
    }

    boolean covers(StoredEvent event) {
        return text.matches(INDEX)
                ? event.index() <= Long.parseLong(text)
                : !happened(event.time()).isAfter(moment(text));
    }

    private static Instant happened(String time) {
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
