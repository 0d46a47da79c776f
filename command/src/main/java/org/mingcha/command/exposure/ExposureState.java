package org.mingcha.command.exposure;

import org.mingcha.command.exposure.ExposureEvent.AddresseeNamed;
import org.mingcha.command.exposure.ExposureEvent.CorrectionDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureApproved;
import org.mingcha.command.exposure.ExposureEvent.ExposureCorrected;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureExpired;
import org.mingcha.command.exposure.ExposureEvent.ExposureObjected;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.ExposureRejected;
import org.mingcha.command.exposure.ExposureEvent.ExposureReleased;
import org.mingcha.command.exposure.ExposureEvent.ExposureWithdrawn;
import org.mingcha.command.exposure.ExposureEvent.LegalReviewed;
import org.mingcha.command.exposure.ExposureEvent.ObjectionDecided;
import org.mingcha.command.exposure.ExposureEvent.PartyConsulted;
import org.mingcha.command.exposure.ExposureEvent.PartyHeard;
import org.mingcha.command.exposure.ExposureEvent.PartySilent;
import org.mingcha.command.exposure.ExposureEvent.ProposalVoided;
import org.mingcha.command.exposure.ExposureEvent.PublicationKindChosen;
import org.mingcha.command.exposure.ExposureEvent.PublicationOverdue;
import org.mingcha.command.exposure.ExposureEvent.RectificationFollowedUp;
import org.mingcha.command.exposure.ExposureEvent.RedactionChecked;
import org.mingcha.command.exposure.ExposureEvent.RedactionScreened;
import org.mingcha.command.exposure.ExposureEvent.WithdrawalDemanded;

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
    WITHDRAWN,
    /** Its time is over, and it is no longer shown. */
    EXPIRED,
    /** The basis fell away before anything was made public. */
    VOID;

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
            case ExposureExpired _ -> EXPIRED;
            case ProposalVoided _ -> VOID;
            case AddresseeNamed _, RedactionScreened _, PublicationKindChosen _ -> this;
            case PartyConsulted _, PartyHeard _, PartySilent _, PublicationOverdue _ -> this;
            case ExposureReleased _, WithdrawalDemanded _, RectificationFollowedUp _ -> this;
            case CorrectionDrafted _, ExposureCorrected _ -> this;
            case ExposureObjected _, ObjectionDecided _ -> this;
        };
    }
}
