package org.mingcha.command.redaction;

import java.util.List;
import java.util.Optional;

/**
 * What the machine found in a text that is to be made public. It is made where texts can be opened
 * and says nothing of what they say.
 *
 * @param version of the check; 0 if none was made
 * @param snapshot of the text that was looked at
 */
public record Screening(int version, Optional<Snapshot> snapshot, List<Finding> findings) {

    /** Nothing was looked at. */
    public static final Screening NONE = new Screening(0, Optional.empty(), List.of());

    public Screening {
        findings = List.copyOf(findings);
    }

    public boolean made() {
        return version > 0;
    }
}
