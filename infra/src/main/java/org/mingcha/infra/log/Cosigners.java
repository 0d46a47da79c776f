package org.mingcha.infra.log;

import java.util.List;
import org.mingcha.infra.merkle.Subtrees;
import org.mingcha.infra.note.SignatureLine;
import org.mingcha.infra.note.SignedNote;

/** Witnesses of the log, who sign that what they see only grows (c2sp.org/tlog-witness). */
public interface Cosigners {

    /** Asks them all; takes a bounded time and throws nothing. */
    Cosigned cosign(SignedNote checkpoint, Subtrees tree);

    /**
     * @param enough whether the checkpoint may be published
     * @param faults one sentence for each witness that did not sign
     */
    record Cosigned(List<SignatureLine> lines, boolean enough, List<String> faults) {}
}
