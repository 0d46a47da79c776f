package org.mingcha.command;

/**
 * A named reason to say no. The code is stable for ever; its sentence stands in {@code
 * refusals.properties} (Chinese) and {@code refusals_en.properties} under that code and is safe to
 * show to the person asking.
 */
public interface Rule {

    /** Dotted and lower case, such as {@code tip.already-decided}. */
    String code();

    /** Whether the person may never do this, as opposed to not now or not so. */
    default boolean forbids() {
        return false;
    }
}
