package org.mingcha.web.session;

import java.time.Instant;
import java.util.Optional;
import org.mingcha.command.party.Officer;

/** Signed-in sessions, good on every node. Only a hash of a token is kept. */
public interface Sessions {

    Session open(Officer officer);

    /** The officer as the account says now, so that a changed or closed account counts at once. */
    Optional<Officer> find(String token);

    /** The same, without counting as use: a session that only listens becomes idle. */
    default Optional<Officer> glance(String token) {
        return find(token);
    }

    void close(String token);

    /** A secret that stands for a signed-in officer until it expires. */
    record Session(String token, Instant expiresAt) {

        @Override
        public String toString() {
            return "Session until " + expiresAt;
        }
    }
}
