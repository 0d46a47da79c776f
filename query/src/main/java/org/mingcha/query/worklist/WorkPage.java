package org.mingcha.query.worklist;

import java.util.List;
import java.util.OptionalLong;

/** Items of work, and where to go on: absent on the last page. */
public record WorkPage(List<WorkItem> items, OptionalLong next) {

    /**
     * A page of this size out of items that may be one more than the page holds: then there is a
     * next one.
     */
    public static WorkPage of(List<WorkItem> found, int size) {
        if (found.size() <= size) {
            return new WorkPage(found, OptionalLong.empty());
        }
        List<WorkItem> items = found.subList(0, size);
        return new WorkPage(items, OptionalLong.of(items.getLast().index()));
    }
}
