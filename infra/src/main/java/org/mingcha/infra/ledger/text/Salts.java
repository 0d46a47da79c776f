package org.mingcha.infra.ledger.text;

import java.security.MessageDigest;
import org.mingcha.web.audit.EventEntry;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** Gives every event its salt, by many threads at once. */
public interface Salts {

    /**
     * 32 bytes that nobody can guess.
     *
     * @param event the canonical JSON of the whole event, without index and salt
     */
    byte[] of(String event);

    /** Whether the event got its salt here. */
    default boolean gave(StoredEvent event) {
        return MessageDigest.isEqual(event.salt(), of(EventEntry.canonical(event)));
    }
}
