package org.mingcha.command.tipoff;

import org.mingcha.command.tipoff.TipOffEvent.DeathFlagged;
import org.mingcha.command.tipoff.TipOffEvent.DeathReported;
import org.mingcha.command.tipoff.TipOffEvent.NotCuredReported;
import org.mingcha.command.tipoff.TipOffEvent.TipBroughtToGovernment;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipOffEvent.VerificationExtended;

/**
 * What is known of a tip-off beside where it stands.
 *
 * @param urgent as its reporter says
 * @param death whether it involves one, so that only a government concludes it
 * @param atGovernment whether it was brought before one
 * @param extended whether verification was, which happens once
 * @param notCured whether the reporter ever said so after all was closed
 */
public record Marks(
        boolean urgent, boolean death, boolean atGovernment, boolean extended, boolean notCured) {

    static final Marks NONE = new Marks(false, false, false, false, false);

    Marks after(TipOffEvent event) {
        if (event instanceof TipSubmitted e) {
            return new Marks(e.urgent(), death, atGovernment, extended, notCured);
        }
        if (event instanceof DeathReported || event instanceof DeathFlagged) {
            return new Marks(urgent, true, atGovernment, extended, notCured);
        }
        if (event instanceof TipBroughtToGovernment) {
            return new Marks(urgent, death, true, extended, notCured);
        }
        if (event instanceof VerificationExtended) {
            return new Marks(urgent, death, atGovernment, true, notCured);
        }
        return event instanceof NotCuredReported
                ? new Marks(urgent, death, atGovernment, extended, true)
                : this;
    }
}
