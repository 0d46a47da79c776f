package org.mingcha.command.reading;

import java.time.LocalDate;
import org.mingcha.command.StreamIds;
import org.mingcha.command.due.CaseId;

/** Names the readings of one case on one day and their stream, which stays short by that. */
public record ReadingId(String value) {

    private static final String PREFIX = "reading-";

    public ReadingId {
        StreamIds.checked(PREFIX, value);
    }

    public static ReadingId of(CaseId subject, LocalDate day) {
        return new ReadingId(StreamIds.derived(PREFIX, subject.value(), day.toString()));
    }

    @Override
    public String toString() {
        return value;
    }
}
