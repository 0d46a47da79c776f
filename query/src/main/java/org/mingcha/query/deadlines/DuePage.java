package org.mingcha.query.deadlines;

import java.util.List;
import java.util.Optional;

/** Open dates, and where to go on: absent on the last page. */
public record DuePage(List<DueDate> items, Optional<String> next) {

    /**
     * A page of this size out of dates that may be one more than the page holds: then there is a
     * next one.
     */
    public static DuePage of(List<DueDate> found, int size) {
        if (found.size() <= size) {
            return new DuePage(found, Optional.empty());
        }
        List<DueDate> items = found.subList(0, size);
        return new DuePage(items, Optional.of(items.getLast().cursor()));
    }
}
