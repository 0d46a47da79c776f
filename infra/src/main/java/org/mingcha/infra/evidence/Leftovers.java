package org.mingcha.infra.evidence;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.tipoff.TipId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes what uploads left behind that broke off, on whichever node that was. Whoever still works
 * on one says so every minute; one that was bound to a report stays if the ledger has it.
 */
public final class Leftovers implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private final Chunks chunks;
    private final BiPredicate<TipId, EvidenceId> recorded;
    private final Clock clock;

    /**
     * @param recorded whether the ledger says that the report has the file
     */
    public Leftovers(MongoDatabase database, BiPredicate<TipId, EvidenceId> recorded, Clock clock) {
        this.chunks = new Chunks(database);
        this.recorded = recorded;
        this.clock = clock;
    }

    /** Never throws: what could not be removed now is found again the next time. */
    @Override
    public void run() {
        try {
            List<Chunks.Row> lapsed = chunks.lapsed(clock.instant());
            while (!lapsed.isEmpty()) {
                lapsed.forEach(this::settle);
                lapsed = chunks.lapsed(clock.instant());
            }
        } catch (RuntimeException e) {
            LOG.warn("what uploads left behind could not be removed; trying again", e);
        }
    }

    private void settle(Chunks.Row row) {
        if (row.tip().filter(tip -> isRecorded(tip, row.id())).isPresent()) {
            chunks.keep(row.id());
            return;
        }
        Instant until = clock.instant().plus(ChunkWriter.LEASE);
        if (row.lease().filter(seen -> chunks.takeOver(row, seen, until)).isPresent()) {
            chunks.remove(row.id());
        }
    }

    private boolean isRecorded(String tip, String file) {
        return recorded.test(
                new TipId(tip), new EvidenceId(file.substring(0, file.lastIndexOf('.'))));
    }
}
