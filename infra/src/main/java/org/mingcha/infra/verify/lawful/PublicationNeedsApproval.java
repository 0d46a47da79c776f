package org.mingcha.infra.verify.lawful;

import java.util.Optional;
import org.mingcha.command.exposure.ExposureEvent.ExposureApproved;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.ExposureRejected;
import org.mingcha.command.exposure.ExposureEvent.LegalReviewed;
import org.mingcha.command.exposure.ExposureEvent.RedactionChecked;
import org.mingcha.infra.verify.finding.Fault;

/**
 * What is published was approved, and what was approved had passed both checks, as last drafted.
 */
final class PublicationNeedsApproval implements StreamRule {

    private boolean redacted;
    private boolean reviewed;
    private boolean approved;

    @Override
    public Optional<Fault> broken(Object event) {
        switch (event) {
            case ExposureDrafted _, ExposureRejected _ -> {
                redacted = false;
                reviewed = false;
                approved = false;
            }
            case RedactionChecked e -> redacted = e.passed();
            case LegalReviewed e -> reviewed = e.passed();
            case ExposureApproved _ -> {
                approved = true;
                return StreamRule.when(!redacted || !reviewed, Fault.APPROVED_UNCHECKED);
            }
            case ExposurePublished _ -> {
                return StreamRule.when(!approved, Fault.PUBLISHED_UNAPPROVED);
            }
            default -> {}
        }
        return Optional.empty();
    }
}
