package org.mingcha.web.session;

import java.util.List;
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

    /**
     * Takes a code of the second factor, or one for its loss; each is good once.
     *
     * @return empty if the entry expired, or asks for another step
     * @throws InvalidFields at {@code code} if it is none, or was used before
     * @throws TooManyTries if there were too many lately; it was not looked at
     */
    Optional<Way> giveCode(String entry, String code);

    /**
     * What the owner's device is to be told; empty if the entry expired, or asks for another step.
     */
    Optional<Enrolment> enrolment(String entry);

    /**
     * Begins a second factor, once a code proves that the owner's device has it.
     *
     * @return empty if the entry expired, or asks for another step
     * @throws InvalidFields at {@code code} if it is no code of that device now
     */
    Optional<Enrolled> enrol(String entry, String code);

    /**
     * A secret for an authenticator app.
     *
     * @param secret in base 32
     * @param address of the kind {@code otpauth:}, which holds the secret
     */
    record Enrolment(String secret, String address) {

        @Override
        public String toString() {
            return "Enrolment";
        }
    }

    /**
     * @param recoveryCodes for when the device is lost; told once, here
     */
    record Enrolled(List<String> recoveryCodes, Way way) {

        public Enrolled {
            recoveryCodes = List.copyOf(recoveryCodes);
        }

        @Override
        public String toString() {
            return "Enrolled";
        }
    }

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
        PASSWORD,
        /** Begin a second factor. */
        ENROL,
        /** Give a code of the second factor. */
        CODE
    }
}
