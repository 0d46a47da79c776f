package org.mingcha.command.exposure;

import org.mingcha.command.exposure.ExposureEvent.ExposureApproved;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.ExposureRejected;
import org.mingcha.command.exposure.ExposureEvent.ExposureWithdrawn;
import org.mingcha.command.exposure.ExposureEvent.LegalReviewed;
import org.mingcha.command.exposure.ExposureEvent.PublicationOverdue;
import org.mingcha.command.exposure.ExposureEvent.RedactionChecked;

/** Where an exposure decision stands. */
public enum ExposureState {
    /** Also where it stands again when a check was not passed: a new draft is needed. */
    PROPOSED,
    DRAFTED,
    REDACTED,
    REVIEWED,
    APPROVED,
    REJECTED,
    PUBLISHED,
    WITHDRAWN;

    public ExposureState after(ExposureEvent event) {
        return switch (event) {
            case ExposureProposed _ -> PROPOSED;
            case ExposureDrafted _ -> DRAFTED;
            case RedactionChecked check -> check.passed() ? REDACTED : PROPOSED;
            case LegalReviewed review -> review.passed() ? REVIEWED : PROPOSED;
            case ExposureApproved _ -> APPROVED;
            case ExposureRejected _ -> REJECTED;
            case ExposurePublished _ -> PUBLISHED;
            case ExposureWithdrawn _ -> WITHDRAWN;
            case PublicationOverdue _ -> this;
        };
    }
}
