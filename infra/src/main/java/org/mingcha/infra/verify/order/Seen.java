package org.mingcha.infra.verify.order;

import java.util.Optional;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** What was found out of something stored without looking at anything beside it. */
public sealed interface Seen {

    long index();

    /**
     * @param entry what the log would commit to for it, 32 bytes
     * @param stream a keyed hash of its stream's id
     * @param committed the entry that is stored beside it
     * @param payload what happened, as far as it can be read
     * @param misfit what this program would not have written so
     */
    record Event(
            StoredEvent event,
            byte[] entry,
            Hash leaf,
            long stream,
            Optional<Hash> committed,
            Optional<Object> payload,
            Optional<Fault> misfit)
            implements Seen {

        @Override
        public long index() {
            return event.index();
        }
    }

    /** No event. */
    record Unreadable(long index, Fault fault) implements Seen {}

    /** An event whose place the one after it claims. */
    record Excess(long index) implements Seen {}
}
