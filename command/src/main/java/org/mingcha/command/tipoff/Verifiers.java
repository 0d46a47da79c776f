package org.mingcha.command.tipoff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingcha.command.Refused;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.TwoOfficers;

/** Who verifies a tip-off, and so does not sign what was found. */
final class Verifiers {

    private Set<OfficerId> assigned = Set.of();
    private final Set<OfficerId> onSite = new HashSet<>();

    void assign(List<OfficerId> officers) {
        assigned = Set.copyOf(officers);
    }

    void wentOnSite(List<OfficerId> officers) {
        onSite.addAll(officers);
    }

    List<OfficerId> requireAssigned(List<OfficerId> named) {
        var officers = TwoOfficers.among(named, TipRule.TOO_FEW_OFFICERS);
        officers.forEach(this::requireAssigned);
        return officers;
    }

    void requireAssigned(OfficerId officer) {
        Refused.when(!assigned.contains(officer), TipRule.OFFICER_NOT_ASSIGNED);
    }

    /** Being taken off the case afterwards does not undo having been there. */
    void requireUninvolved(OfficerId officer) {
        Refused.when(
                assigned.contains(officer) || onSite.contains(officer), TipRule.SIGNER_VERIFIED);
    }
}
