package org.mingcha.query.said;

import static org.mingcha.query.said.Said.NOTHING;

import java.util.Optional;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.exposure.ExposureEvent.ExposureApproved;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.ExposureRejected;
import org.mingcha.command.exposure.ExposureEvent.ExposureWithdrawn;
import org.mingcha.command.exposure.ExposureEvent.LegalReviewed;
import org.mingcha.command.exposure.ExposureEvent.PublicationOverdue;
import org.mingcha.command.exposure.ExposureEvent.RedactionChecked;
import org.mingcha.command.seal.Sealed;

/** What the events of an exposure say. */
final class ExposureSaid {

    private ExposureSaid() {}

    static Said by(ExposureEvent event) {
        return switch (event) {
            case ExposureProposed p -> proposed(p);
            case ExposureDrafted d -> NOTHING.text("title", d.title()).text("text", d.text());
            case RedactionChecked c -> checked(c.passed(), c.reason());
            case LegalReviewed r -> checked(r.passed(), r.reason());
            case ExposureApproved _, ExposurePublished _ -> NOTHING;
            case ExposureRejected r -> NOTHING.text("reason", r.reason());
            case ExposureWithdrawn w -> NOTHING.text("reason", w.reason());
            case PublicationOverdue o -> NOTHING.fact("deadline", o.deadline().dueOn());
        };
    }

    private static Said proposed(ExposureProposed proposed) {
        Said said = NOTHING.fact("basis", proposed.basis()).fact("source", proposed.source());
        return proposed.publishBy().map(said::sets).orElse(said);
    }

    private static Said checked(boolean passed, Optional<Sealed> reason) {
        return NOTHING.fact("passed", passed).text("reason", reason);
    }
}
