package org.mingcha.query.worklist;

/** By what work is ordered; what is alike by that, the newest first. */
public enum WorkOrder {
    /** The order of receipt, the newest first. */
    NEWEST,
    /** The order of receipt, the oldest first. */
    OLDEST,
    /** By due date, the earliest first; what is due on no day comes last. */
    DUE,
    /** By the unit's name, character by character: not as a dictionary orders Chinese. */
    UNIT,
    /** By state, in the order in which a case goes. */
    STATUS;

    /** Sorts behind every date. */
    private static final String NEVER = "~";

    /** What an item is ordered by, as text that sorts like it; empty in the order of receipt. */
    public String key(WorkItem item) {
        return switch (this) {
            case NEWEST, OLDEST -> "";
            case DUE -> item.dueOn().map(Object::toString).orElse(NEVER);
            case UNIT -> item.unitName().value();
            case STATUS -> "%02d".formatted(item.subject().stage(item.status()));
        };
    }
}
