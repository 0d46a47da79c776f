package org.mingcha.infra.verify;

import java.util.List;
import java.util.Optional;
import org.mingcha.infra.note.VerifierKey;

/**
 * What is known besides what is verified.
 *
 * @param keys of the log; without any, only consistency with itself can be proved
 * @param checkpoints signed notes that were kept elsewhere
 */
public record Trust(
        List<VerifierKey> keys, List<String> checkpoints, Optional<Authenticity> authenticity) {

    /** Nothing but what is verified itself. */
    public static final Trust NONE = new Trust(List.of(), List.of(), Optional.empty());

    public Trust {
        keys = List.copyOf(keys);
        checkpoints = List.copyOf(checkpoints);
    }
}
