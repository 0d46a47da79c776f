package org.mingcha.web.prospect;

/**
 * One step on the way to a reward.
 *
 * @param name of the step
 * @param by when, or how it ended; empty if there is nothing to say
 */
public record RewardStep(String name, Progress progress, String by) {

    /** How far a step has come. */
    public enum Progress {
        DONE("green"),
        NOW("blue"),
        /** It is the reporter's turn. */
        YOURS("purple"),
        LATER("grey"),
        /** It ended before this step. */
        NEVER("grey");

        private final String colour;

        Progress(String colour) {
            this.colour = colour;
        }

        /** Of its tag. */
        public String colour() {
            return colour;
        }
    }
}
