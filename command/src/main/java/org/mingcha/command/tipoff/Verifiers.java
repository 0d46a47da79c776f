package org.mingcha.command.tipoff;

import java.util.List;
import java.util.stream.Stream;
import org.mingcha.command.Refused;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.TwoOfficers;
import org.mingcha.command.tipoff.CustodyEvent.TipDirected;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferAcknowledged;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionReversed;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionUpheld;
import org.mingcha.command.tipoff.TipOffEvent.ConflictRecorded;
import org.mingcha.command.tipoff.TipOffEvent.RecheckOrdered;
import org.mingcha.command.tipoff.TipOffEvent.SiteChecked;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipMerged;
import org.mingcha.command.tipoff.TipOffEvent.VerificationAssigned;
import org.mingcha.command.tipoff.TipOffEvent.VerificationStarted;

/**
 * Who verifies a tip-off or checks it again, and who therefore, or for a conflict, may not.
 *
 * @param assigned to verify or to re-check now
 * @param involved who were assigned to an earlier verification, on site, or signed
 * @param reversed whose conclusion was reversed
 * @param conflicted who must not verify
 * @param started whether those assigned said that they began
 */
public record Verifiers(
        List<OfficerId> assigned,
        List<OfficerId> involved,
        List<OfficerId> reversed,
        List<OfficerId> conflicted,
        boolean started) {

    static final Verifiers NONE = new Verifiers(List.of(), List.of(), List.of(), List.of(), false);

    /** Whether the officer has the case, wherever they are from. */
    public boolean include(OfficerId officer) {
        return assigned.contains(officer);
    }

    List<OfficerId> requireAssigned(List<OfficerId> named) {
        var officers = TwoOfficers.among(named, TipRule.TOO_FEW_OFFICERS);
        officers.forEach(this::requireAssigned);
        return officers;
    }

    void requireAssigned(OfficerId officer) {
        Refused.when(!assigned.contains(officer), TipRule.OFFICER_NOT_ASSIGNED);
    }

    /** One who dropped out for a conflict may leave fewer than two. */
    void requireTwo() {
        TwoOfficers.among(assigned, TipRule.TOO_FEW_OFFICERS);
    }

    List<OfficerId> requireFree(List<OfficerId> named) {
        var officers = TwoOfficers.among(named, TipRule.TOO_FEW_OFFICERS);
        officers.forEach(this::requireFree);
        return officers;
    }

    void requireFree(OfficerId officer) {
        Refused.when(conflicted.contains(officer), TipRule.OFFICER_CONFLICTED);
    }

    /** Being taken off the case afterwards does not undo having been there. */
    void requireUninvolved(OfficerId officer) {
        Refused.when(
                assigned.contains(officer) || involved.contains(officer), TipRule.SIGNER_VERIFIED);
    }

    /** Others than those whose conclusion it is. */
    void requireOther(OfficerId officer) {
        Refused.when(involved.contains(officer), TipRule.RECHECKER_VERIFIED);
    }

    /** What was reversed is verified again by others than those who came to it. */
    void requireNotReversed(OfficerId officer) {
        Refused.when(reversed.contains(officer), TipRule.RECHECKER_VERIFIED);
    }

    Verifiers after(TipOffEvent event) {
        if (event instanceof VerificationAssigned e) {
            return new Verifiers(e.officers(), involved, reversed, conflicted, false);
        }
        if (event instanceof VerificationStarted) {
            return new Verifiers(assigned, involved, reversed, conflicted, true);
        }
        if (event instanceof SiteChecked e) {
            var seen = plus(involved, e.officers());
            return new Verifiers(assigned, seen, reversed, conflicted, started);
        }
        if (event instanceof TipConcluded e) {
            var all = plus(plus(involved, assigned), List.of(e.by()));
            return new Verifiers(List.of(), all, reversed, conflicted, false);
        }
        if (event instanceof RecheckOrdered e) {
            return new Verifiers(e.officers(), involved, reversed, conflicted, false);
        }
        if (event instanceof ConclusionReversed) {
            return new Verifiers(assigned, involved, involved, conflicted, started);
        }
        if (event instanceof ConflictRecorded e) {
            var left = assigned.stream().filter(one -> !one.equals(e.officer())).toList();
            var more = plus(conflicted, List.of(e.officer()));
            return new Verifiers(left, involved, reversed, more, started);
        }
        return givenUp(event)
                ? new Verifiers(List.of(), involved, reversed, conflicted, false)
                : this;
    }

    /** Those assigned have the case no longer. */
    private static boolean givenUp(TipOffEvent event) {
        return event instanceof TipTransferAcknowledged
                || event instanceof TipDirected
                || event instanceof TipMerged
                || event instanceof ConclusionUpheld;
    }

    private static List<OfficerId> plus(List<OfficerId> some, List<OfficerId> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
