package org.mingcha.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Writes parts of the ledger such that they can be verified on a machine without it. */
public interface Exports {

    /** Up to the checkpoint that is published now; empty while there is none. */
    Optional<Export> latest();

    /** Of the tree of one checkpoint. */
    interface Export {

        /** How many events the checkpoint covers. */
        long size();

        /**
         * Writes a ZIP of the events from an index up to another, exclusive, at most the size.
         * Reads as fast as is written and holds only a page of events.
         *
         * @throws IOException where nobody listens any more, or the ledger has not what it should
         */
        void write(long from, long to, OutputStream out) throws IOException;
    }
}
