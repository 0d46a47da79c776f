package org.mingcha.web.read;

import java.time.Clock;
import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * Reads the parameters of a question: those that are not known are ignored, and what they name need
 * not exist today, as old cases keep old codes.
 */
public final class Parameters {

    private final RecordReader reader;

    public Parameters(Clock clock) {
        this.reader = new RecordReader(clock, List.of());
    }

    /**
     * @throws InvalidFields naming every fault
     */
    public <R extends Record> R read(Class<R> type, MultiValueMap<String, String> query) {
        return reader.read(type, Forms.known(query, type));
    }
}
