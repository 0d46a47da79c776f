package org.mingcha.infra.log.store;

import java.util.Optional;

/**
 * What this node remembers of the log by itself, so that a database restored from an old backup is
 * noticed.
 */
public interface NodeMemory {

    /** The last checkpoint that this node signed or published; empty on its first start. */
    Optional<String> last();

    /** Keeps a checkpoint durably in place of the last. */
    void remember(String note);
}
