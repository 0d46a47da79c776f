package org.mingcha.query.deadlines;

import java.time.LocalDate;

/**
 * A stream of whose dates something is to be recorded.
 *
 * @param since the day at whose end it happened
 */
public record Behind(String stream, LocalDate since) {

    /** Its place among all that are behind: by day, then by stream. */
    public String cursor() {
        return since + "|" + stream;
    }
}
