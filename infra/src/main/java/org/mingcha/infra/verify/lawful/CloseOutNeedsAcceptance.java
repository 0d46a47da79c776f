package org.mingcha.infra.verify.lawful;

import java.util.Optional;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.HazardClosedOut;
import org.mingcha.command.hazard.HazardEvent.HazardRegraded;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.infra.verify.finding.Fault;

/**
 * A hazard's number is closed after its acceptance passed, and anew after it was reopened or proved
 * to be major.
 */
final class CloseOutNeedsAcceptance implements StreamRule {

    private boolean accepted;

    @Override
    public Optional<Fault> broken(Object event) {
        switch (event) {
            case AcceptancePassed _ -> accepted = true;
            case HazardReopened _ -> accepted = false;
            case HazardRegraded e -> accepted &= !e.raised();
            case HazardClosedOut _ -> {
                return StreamRule.when(!accepted, Fault.CLOSED_OUT_UNACCEPTED);
            }
            default -> {}
        }
        return Optional.empty();
    }
}
