package org.mingcha.web.session;

import java.util.Optional;
import org.mingcha.command.party.Officer;

/** Tokens that officials made for programs, good on every node. Only a hash of one is kept. */
public interface Tokens {

    /** Begins every one of them, so that a token in the wrong place is known for what it is. */
    String PREFIX = "mingcha_";

    /**
     * The officer as the account says now, so that a changed or closed account counts at once;
     * empty for what is forged, expired or revoked.
     */
    Optional<Officer> find(String token);
}
