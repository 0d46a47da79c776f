package org.mingcha.web.exhibit;

import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.party.Officer;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.web.evidence.EvidenceSafe.Form;

/** Is told of every file before an officer is given any of it. */
@FunctionalInterface
public interface Readings {

    /** What cannot be recorded is not opened: whatever this throws goes to the officer instead. */
    void opening(Officer by, TipId tip, EvidenceId file, Form form);
}
