package org.mingcha.infra.verify.lawful;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.exposure.ExposureEvent.ExposureApproved;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.LegalReviewed;
import org.mingcha.command.exposure.ExposureEvent.RedactionChecked;
import org.mingcha.command.party.OfficerId;
import org.mingcha.infra.verify.finding.Fault;

/** Who drafted neither checks, nor reviews, nor approves. */
final class DraftNeedsAnother implements StreamRule {

    private @Nullable OfficerId drafter;

    @Override
    public Optional<Fault> broken(Object event) {
        return switch (event) {
            case ExposureDrafted e -> {
                drafter = e.by();
                yield Optional.empty();
            }
            case RedactionChecked e -> own(e.by());
            case LegalReviewed e -> own(e.by());
            case ExposureApproved e -> own(e.by());
            default -> Optional.empty();
        };
    }

    private Optional<Fault> own(OfficerId officer) {
        return StreamRule.when(officer.equals(drafter), Fault.OWN_DRAFT);
    }
}
