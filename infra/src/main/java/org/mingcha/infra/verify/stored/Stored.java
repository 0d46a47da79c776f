package org.mingcha.infra.verify.stored;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.tiles.Tile;
import org.mingcha.infra.verify.finding.Finding;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/**
 * A ledger and its log as they are stored, read without trust: what is malformed is told and not
 * thrown, unless it is {@link Misshapen}. For one thread at a time.
 */
public interface Stored {

    /** Whether somebody may be writing, so that what is missing may yet come. */
    boolean isLive();

    /** The index after the last event. */
    long end();

    /** Begins with what stands at the index, or before it in the same document. */
    Pages from(long index);

    /** The sequence that follows in a stream what stands before an index; 0 where nothing does. */
    long sequenceAfter(String stream, long index);

    /** What can be read of a stream, in its order. */
    List<StoredEvent> stream(String stream);

    /** Those of the tiles that are stored, as they are. */
    Map<Tile, byte[]> tiles(Collection<Tile> wanted);

    /**
     * The last tree that the log committed itself to; empty where it never did.
     *
     * @throws Misshapen where it cannot be read
     */
    Optional<SignedState> signed();

    /**
     * What was published last.
     *
     * @throws Misshapen where it cannot be read
     */
    Optional<SignedState> published();

    /** Checkpoints from a size on, ascending. */
    List<StoredCheckpoint> checkpoints(long size, int limit);

    /**
     * The keys that the log registered, oldest first.
     *
     * @throws Misshapen where one cannot be read
     */
    List<StoredKey> keys();

    /** What lies where nothing should: documents that no reader would ever come across. */
    List<Finding> strays();

    /**
     * @param note a signed note; empty where the document is not one of a checkpoint
     */
    record StoredCheckpoint(long size, Optional<String> note) {}

    /**
     * @param edge the entries after the last full bundle, 32 bytes each
     */
    record SignedState(long size, Hash root, String note, byte[] edge) {}

    /**
     * @param from the size since when it signs
     * @param endorsement a signed note by the key before
     */
    record StoredKey(String vkey, long from, Optional<String> endorsement) {}
}
