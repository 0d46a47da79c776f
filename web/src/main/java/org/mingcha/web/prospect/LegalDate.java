package org.mingcha.web.prospect;

import java.util.List;

/**
 * A legal date as whoever reported reads it.
 *
 * @param row of the registry, such as {@code T1}
 * @param what is due
 * @param dueOn the day, in words
 * @param said how it stands, with days: {@code 已逾期 20 天}
 * @param who has to do it: an office, never a person
 * @param rule from where it is
 * @param counted how the day came about, a sentence each
 */
public record LegalDate(
        String row,
        String what,
        String dueOn,
        Standing standing,
        String said,
        String who,
        String rule,
        List<String> counted) {

    /** How a date stands today. */
    public enum Standing {
        RUNNING("blue"),
        OVERDUE("red"),
        /** The reporter's own, which nobody else meets. */
        YOURS("purple"),
        /** The reporter's own, and past. */
        PAST("grey"),
        MET("green"),
        LATE("orange"),
        MOVED("grey"),
        DROPPED("grey");

        private final String colour;

        Standing(String colour) {
            this.colour = colour;
        }

        /** Of its tag. */
        public String colour() {
            return colour;
        }

        /** Whether somebody has still to do it. */
        public boolean open() {
            return this == RUNNING || this == OVERDUE || this == YOURS;
        }
    }

    /** Whether it passed and what was due is not done. */
    public boolean overdue() {
        return standing == Standing.OVERDUE;
    }
}
