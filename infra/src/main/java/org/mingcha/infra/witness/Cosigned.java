package org.mingcha.infra.witness;

import java.util.List;
import org.mingcha.infra.note.SignatureLine;

/**
 * What the witnesses answered.
 *
 * @param lines valid cosignatures, one of each witness that gave one
 * @param enough whether the policy lets the checkpoint be published
 * @param faults one for each other witness: its name and what went wrong, nothing secret
 */
public record Cosigned(List<SignatureLine> lines, boolean enough, List<String> faults) {

    public Cosigned {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }
}
