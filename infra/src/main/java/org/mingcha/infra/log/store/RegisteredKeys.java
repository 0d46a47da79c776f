package org.mingcha.infra.log.store;

import java.util.List;
import java.util.Optional;
import org.mingcha.infra.note.VerifierKey;

/** Which keys sign for this log, one after the other. */
public interface RegisteredKeys {

    /** Oldest first. */
    List<RegisteredKey> all();

    /**
     * Adds a key behind those that were there.
     *
     * @param there how many there were
     * @return whether nobody else was first
     */
    boolean add(int there, RegisteredKey key);

    /**
     * @param from size of the tree that was signed last when the key came
     * @param endorsement a note by the key before that names this one; empty for the first key, and
     *     where the key before was lost
     */
    record RegisteredKey(VerifierKey key, long from, Optional<String> endorsement) {}
}
