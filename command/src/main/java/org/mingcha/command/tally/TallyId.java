package org.mingcha.command.tally;

import java.time.LocalDate;
import org.mingcha.command.StreamIds;

/** Names the tally of one day and its stream: by construction there is one, whoever takes it. */
public record TallyId(String value) {

    private static final String PREFIX = "tally-";

    public TallyId {
        StreamIds.checked(PREFIX, value);
    }

    public static TallyId of(LocalDate day) {
        return new TallyId(StreamIds.derived(PREFIX, day.toString()));
    }

    @Override
    public String toString() {
        return value;
    }
}
