package org.mingcha.web.audit;

import java.util.stream.Stream;
import org.mingcha.command.Invalid;

/** The ledger as it is stored, for those who audit it. Streams hold a cursor: close them. */
public interface LedgerEvents {

    /** From the index on, in order, up to what is stored now. */
    Stream<StoredEvent> from(long index);

    /** The index after the newest event; 0 while there is none. */
    long end();

    /** Of one stream, in order. */
    Stream<StoredEvent> of(String stream);

    /**
     * One event exactly as stored.
     *
     * @param time a date for what a reporter did, else an instant, as ISO-8601 text
     * @param payload canonical JSON (RFC 8785)
     * @param metadata canonical JSON (RFC 8785)
     */
    record StoredEvent(
            long index,
            String stream,
            String kind,
            long sequence,
            String id,
            String name,
            String revision,
            String time,
            String payload,
            String metadata,
            byte[] salt) {}

    /** A place in the ledger. */
    record Index(long value) {

        /** What JSON carries without rounding. */
        private static final long LAST = (1L << 53) - 1;

        public Index {
            if (value < 0 || value > LAST) {
                throw new Invalid("range", 0, LAST);
            }
        }
    }
}
