package org.mingcha.command.redaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What could lead to whoever made one tip-off.
 *
 * @param days of its submission and registration
 * @param names its number and its id
 * @param texts its narrative, and what its reporter wrote later
 */
public record Trace(Set<LocalDate> days, List<String> names, List<String> texts) {

    public Trace {
        days = Set.copyOf(days);
        names = List.copyOf(names);
        texts = List.copyOf(texts);
    }

    /** It tells nobody what it holds. */
    @Override
    public String toString() {
        return "Trace";
    }
}
