package org.mingcha.infra.verify.lawful;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.exposure.ExposureEvent.CorrectionDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureCorrected;
import org.mingcha.command.party.OfficerId;
import org.mingcha.infra.verify.finding.Fault;

/** A correction of what is shown is approved by another than who drafted it. */
final class CorrectionNeedsAnother implements StreamRule {

    private @Nullable OfficerId drafter;

    @Override
    public Optional<Fault> broken(Object event) {
        if (event instanceof CorrectionDrafted e) {
            drafter = e.by();
        } else if (event instanceof ExposureCorrected e) {
            return StreamRule.when(e.by().equals(drafter), Fault.OWN_DRAFT);
        }
        return Optional.empty();
    }
}
