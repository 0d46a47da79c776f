package org.mingcha.infra.evidence.clean;

import java.util.Optional;
import org.mingcha.command.evidence.EvidenceType;

/**
 * What came of looking at a whole file.
 *
 * @param type that the file has
 * @param copy absent where it cannot be cleaned
 * @param preview a small picture, of a picture
 */
public record Cleaned(EvidenceType type, Optional<Copy> copy, Optional<Copy> preview) {

    public static Cleaned not(EvidenceType type) {
        return new Cleaned(type, Optional.empty(), Optional.empty());
    }

    public static Cleaned of(EvidenceType type, byte[] copy) {
        return new Cleaned(type, Optional.of(new Copy(type, copy)), Optional.empty());
    }
}
