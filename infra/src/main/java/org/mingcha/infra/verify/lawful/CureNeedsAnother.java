package org.mingcha.infra.verify.lawful;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.HazardRemovedOnSpot;
import org.mingcha.command.party.OfficerId;
import org.mingcha.infra.verify.finding.Fault;

/** Who accepts a cure is not who reported it, be it the removal on the spot. */
final class CureNeedsAnother implements StreamRule {

    private @Nullable OfficerId curer;

    @Override
    public Optional<Fault> broken(Object event) {
        return switch (event) {
            case CureCompletedReported e -> cured(e.by());
            case HazardRemovedOnSpot e -> cured(e.by());
            case AcceptancePassed e -> amongst(e.officers());
            case AcceptanceFailed e -> amongst(e.officers());
            default -> Optional.empty();
        };
    }

    private Optional<Fault> cured(OfficerId by) {
        curer = by;
        return Optional.empty();
    }

    private Optional<Fault> amongst(List<OfficerId> officers) {
        return StreamRule.when(curer != null && officers.contains(curer), Fault.CURER_ACCEPTED);
    }
}
