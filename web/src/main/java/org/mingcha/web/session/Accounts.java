package org.mingcha.web.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;

/** The officials who may sign in. */
public interface Accounts {

    /**
     * Takes as long for an unknown name or a closed account as for a wrong password.
     *
     * @throws TooManyTries if this name failed too often lately, known or not, or if too many
     *     sign-ins are waiting; the password was not looked at
     */
    Optional<Officer> signIn(String username, String password);

    /** The official as the account says now, if it is active. */
    Optional<Officer> find(OfficerId id);

    /** All active ones, by name. */
    List<Officer> all();

    /** Try again later: the right password will do then. */
    final class TooManyTries extends RuntimeException {

        private final Duration retryAfter;

        public TooManyTries(Duration retryAfter) {
            super("too many tries", null, false, false);
            this.retryAfter = retryAfter;
        }

        /** More than zero. */
        public Duration retryAfter() {
            return retryAfter;
        }
    }
}
