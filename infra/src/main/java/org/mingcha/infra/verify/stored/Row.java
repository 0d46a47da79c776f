package org.mingcha.infra.verify.stored;

import java.util.Optional;
import org.mingcha.infra.merkle.Hash;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** What stands at an index. */
public sealed interface Row {

    long index();

    /**
     * An event as it is stored.
     *
     * @param committed the entry that is stored beside it, in an export
     */
    record Event(StoredEvent event, Optional<Hash> committed) implements Row {

        @Override
        public long index() {
            return event.index();
        }
    }

    /** Something that is no event; how many indexes it stands for is not known. */
    record Unreadable(long index, Fault fault) implements Row {}

    /** An event whose place the one after it claims. */
    record Excess(long index) implements Row {}
}
