package org.mingcha.web.provider;

import java.net.URI;
import java.util.Optional;
import org.mingcha.web.page.Language;
import org.mingcha.web.session.Sessions.Session;
import org.springframework.web.server.ServerWebExchange;

/**
 * Lets in whom somebody else vouches for. What results is a session of ours; nothing that the
 * provider handed out is kept.
 */
public interface IdentityProvider {

    /** Where the provider sends people back to, in every language. */
    String BACK = "/desk/sign-in/provider/back";

    /** What the button says; empty where no provider is named. */
    Optional<String> button(Language language);

    /** Whether anybody at all signs in by a password. */
    boolean leavesPasswords();

    /** The way to the provider; empty if it does not answer. */
    Optional<Departure> depart(ServerWebExchange exchange, Language language);

    /**
     * What comes of somebody whom the provider sent back. Each flow is good once, on any node, and
     * in the browser in which it began.
     *
     * @param flow what that browser was given
     */
    Arrival arrive(ServerWebExchange exchange, Optional<String> flow);

    /**
     * Where to end the session at the provider too; empty if it offers no such place.
     *
     * @param hint what {@link In} gave
     */
    Optional<URI> farewell(ServerWebExchange exchange, String hint, Language language);

    /**
     * @param flow a secret for the browser, by which it is known again
     */
    record Departure(URI to, String flow) {

        @Override
        public String toString() {
            return "Departure";
        }
    }

    /** What came of it, in the language in which it began. */
    sealed interface Arrival {

        Language language();
    }

    /**
     * @param hint by which the provider knows its own session again; for the browser alone
     */
    record In(Session session, String hint, Language language) implements Arrival {

        @Override
        public String toString() {
            return "In";
        }
    }

    record Out(Turned why, Language language) implements Arrival {}
}
