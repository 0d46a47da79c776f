package org.mingcha.web.evidence;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.tipoff.TipId;

/**
 * Where files lie sealed, each under a key of its own that opens with the report's. A file is
 * received first, then bound to a report, then the ledger is told, then it is kept for good. What
 * breaks off in between is removed some time later, unless the ledger has it.
 */
public interface EvidenceSafe {

    /**
     * Seals a file as it comes, looks what it is, and makes a working copy where it can.
     *
     * @throws Unfit if it is not taken
     */
    Evidence receive(InputStream content);

    /**
     * From now on the files can be opened with the report's key.
     *
     * @throws Lapsed if one of them took so long that it was given up
     */
    void bind(TipId tip, List<EvidenceId> files);

    /** The ledger has them. */
    void keep(List<EvidenceId> files);

    /** Nothing is left of them; nothing happens if there are no such files. */
    void drop(List<EvidenceId> files);

    /** Empty if there is no such form of it, or its key was destroyed. */
    Optional<Opened> open(TipId tip, EvidenceId file, Form form);

    /** In which form a file is there. */
    enum Form {
        /** As it was handed in. */
        ORIGINAL,
        /** Without metadata. */
        COPY,
        /** A small picture of a picture. */
        PREVIEW
    }

    /**
     * A file being read.
     *
     * @param type as copies may be of another type than their originals
     */
    record Opened(InputStream content, long length, String mediaType, String extension) {}

    /** It took too long. */
    final class Lapsed extends RuntimeException {

        public Lapsed() {
            super("evidence lapsed", null, false, false);
        }
    }
}
