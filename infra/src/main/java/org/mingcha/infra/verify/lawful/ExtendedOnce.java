package org.mingcha.infra.verify.lawful;

import java.util.Optional;
import org.mingcha.command.tipoff.TipOffEvent.VerificationExtended;
import org.mingcha.infra.verify.finding.Fault;

/** Verification is extended once, by 30 days at most (registry row T4). */
final class ExtendedOnce implements StreamRule {

    private static final int MOST = 30;

    private boolean extended;

    @Override
    public Optional<Fault> broken(Object event) {
        if (event instanceof VerificationExtended e) {
            boolean again = extended;
            extended = true;
            return StreamRule.when(again || e.days() > MOST, Fault.EXTENDED_TOO_FAR);
        }
        return Optional.empty();
    }
}
