package org.mingcha.infra.log.store;

import java.util.Optional;

/**
 * The last tree that any node signed, and what was published of it. Any call may throw any {@link
 * RuntimeException}; then nobody knows whether it had an effect.
 */
public interface SignedTrees {

    /** Empty while nothing was ever signed. */
    Optional<SignedTree> last();

    /**
     * Puts a tree in place of another, durably and only if that is still the last.
     *
     * @param before empty where none was signed
     * @return whether it did
     */
    boolean replace(Optional<SignedTree> before, SignedTree now);

    Optional<Publication> published();

    /** Replaces what was published, unless that is a larger tree. */
    void publish(Publication publication);
}
