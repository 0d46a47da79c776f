package org.mingcha.infra.evidence;

import org.mingcha.command.evidence.EvidenceType;

/** What the first bytes of a file say that it is. */
sealed interface Recognised {

    /** A type that is known for certain, and need not be looked at any further. */
    record Plain(EvidenceType type) implements Recognised {}

    /** A picture, to be painted anew. */
    record Picture(EvidenceType type) implements Recognised {}

    /** A PDF file, to be looked through. */
    record Pdf() implements Recognised {}

    /** An archive, which may be an office file. */
    record Archive() implements Recognised {}

    /** A compound file, which may be an office file of before 2007. */
    record Compound() implements Recognised {}
}
