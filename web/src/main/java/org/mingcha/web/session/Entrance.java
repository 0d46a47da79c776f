package org.mingcha.web.session;

import java.util.Optional;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.Sessions.Session;

/**
 * Lets officials in. A password may be the first of several steps: until the last one is done there
 * is no session, only an entry, a secret that stands for the steps done so far and expires soon.
 */
public interface Entrance {

    /**
     * Takes as long for an unknown name or a closed account as for a wrong password; empty for all
     * of these.
     *
     * @throws TooManyTries if this name failed too often lately, known or not, or if too many
     *     sign-ins are waiting; the password was not looked at
     */
    Optional<Way> begin(String username, String password);

    /** Which step comes next; empty if the entry expired, or was never one. */
    Optional<Step> next(String entry);

    /**
     * Replaces a password that somebody else made.
     *
     * @return empty if the entry expired, or asks for another step
     * @throws InvalidFields if it is too short or too easily guessed
     */
    Optional<Way> choosePassword(String entry, String password);

    /** Where a step leads. */
    sealed interface Way {

        /** All steps are done. */
        record In(Session session) implements Way {}

        /**
         * One more is to be done.
         *
         * @param entry a secret
         */
        record Further(String entry, Step step) implements Way {

            @Override
            public String toString() {
                return "Further by " + step;
            }
        }
    }

    /** What may be asked of somebody whose password is right. */
    enum Step {
        /** Choose a password in place of one that an administrator handed over. */
        PASSWORD
    }
}
