package org.mingcha.web.flood;

import java.time.Duration;
import org.mingcha.web.read.InvalidFields;

/**
 * Lets in what anybody may send: with a solved challenge always, without one out of a budget that
 * all share. Nobody is told apart, and nothing of a request is kept.
 */
public interface Gate {

    /** The header in which programs send a solution. */
    String HEADER = "Mingcha-Solution";

    /** The field in which forms send it. */
    String FIELD = "_solution";

    /** The more solutions come, the harder it is. */
    Challenge challenge(Sending kind);

    /**
     * @param solution as it came; blank where there is none
     * @throws InvalidFields with code {@code solution} if it is no solution of a challenge of ours
     *     for that kind, or came too late, or came before
     * @throws Crowded if there is none and the budget is used up
     */
    void admit(Sending kind, String solution);

    /** Not now: try again later, or with a solution. */
    final class Crowded extends RuntimeException {

        private final Duration retryAfter;

        public Crowded(Duration retryAfter) {
            super("crowded", null, false, false);
            this.retryAfter = retryAfter;
        }

        /** Whole seconds until there may be room, at least one. */
        public long seconds() {
            return Math.max(1, retryAfter.plusMillis(999).toSeconds());
        }
    }
}
