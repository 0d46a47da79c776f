package org.mingcha.infra.verify.lawful;

import java.util.Optional;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationDecided;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationMeasureTaken;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationNotConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationReported;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationStillWaits;
import org.mingcha.infra.verify.finding.Fault;

/**
 * Retaliation is decided once, after somebody reported it, and acted on once it is confirmed: in
 * its own case, and as the tip-off tells its reporter.
 */
final class RetaliationNeedsReport implements StreamRule {

    private boolean waits;
    private boolean confirmed;

    @Override
    public Optional<Fault> broken(Object event) {
        switch (event) {
            case RetaliationOpened _, RetaliationReported _, RetaliationStillWaits _ ->
                    waits = true;
            case RetaliationConfirmed _, RetaliationNotConfirmed _ -> {
                return decided();
            }
            case RetaliationDecided e -> {
                confirmed = e.confirmed();
                return decided();
            }
            case RetaliationMeasureTaken _ -> {
                return StreamRule.when(!confirmed, Fault.RETALIATION_ACTED_ON_UNCONFIRMED);
            }
            default -> {}
        }
        return Optional.empty();
    }

    private Optional<Fault> decided() {
        boolean waited = waits;
        waits = false;
        return StreamRule.when(!waited, Fault.RETALIATION_DECIDED_UNREPORTED);
    }
}
