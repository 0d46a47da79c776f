package org.mingcha.web.log;

import java.util.List;
import java.util.Optional;

/** What of the log lies open. Nothing here waits for the ledger. */
public interface PublishedLog {

    /** The latest checkpoint, a signed note; empty while none was published. */
    Optional<String> checkpoint();

    /** The verifier key of the signatures made now (c2sp.org/signed-note, "Verifier keys"). */
    String key();

    /** Every verifier key that ever signed, oldest first, each with the tree size it began at. */
    List<KeySince> keys();

    /**
     * @param width 1 to 256; less in a partial tile
     * @return width times 32 bytes; empty where no checkpoint covers them
     */
    Optional<byte[]> tile(int level, long index, int width);

    /** Entries as tlog-tiles bundles them; empty where no checkpoint covers them. */
    Optional<byte[]> entries(long index, int width);

    /**
     * @param endorsement a note, signed by the key before, that names this one; empty for the first
     *     key and for one that replaced a lost one
     */
    record KeySince(String key, long size, Optional<String> endorsement) {}
}
