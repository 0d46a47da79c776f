package org.mingcha.infra.log;

import java.util.Optional;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.merkle.Subtrees;

/** The tree that was published last. */
public interface PublishedTree {

    /** Empty while nothing was published. */
    Optional<Published> latest();

    /**
     * @param note its checkpoint with the signatures of the log and of witnesses, as a signed note
     * @param subtrees of this tree; for one thread at a time
     */
    record Published(long size, Hash root, String note, Subtrees subtrees) {}
}
