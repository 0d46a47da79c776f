package org.mingcha.infra.log;

import org.mingcha.infra.merkle.Subtrees;
import org.mingcha.infra.note.SignedNote;
import org.mingcha.infra.witness.Cosigned;

/** Witnesses of the log, who sign that what they see only grows (c2sp.org/tlog-witness). */
public interface Cosigners {

    /** Asks them all; takes a bounded time and throws nothing. */
    Cosigned cosign(SignedNote checkpoint, Subtrees tree);
}
