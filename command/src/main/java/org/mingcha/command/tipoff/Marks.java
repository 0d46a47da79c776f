package org.mingcha.command.tipoff;

import org.mingcha.command.tipoff.TipOffEvent.DeathFlagged;
import org.mingcha.command.tipoff.TipOffEvent.DeathReported;
import org.mingcha.command.tipoff.TipOffEvent.NotCuredReported;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationNotConfirmed;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationReported;
import org.mingcha.command.tipoff.TipOffEvent.RetaliationStillWaits;
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
 * @param retaliation whether a report of retaliation waits to be decided
 * @param notCured whether the reporter ever said so after all was closed
 */
public record Marks(
        boolean urgent,
        boolean death,
        boolean atGovernment,
        boolean extended,
        boolean notCured,
        boolean retaliation) {

    static final Marks NONE = new Marks(false, false, false, false, false, false);

    Marks after(TipOffEvent event) {
        if (event instanceof TipSubmitted e) {
            return new Marks(e.urgent(), death, atGovernment, extended, notCured, retaliation);
        }
        if (event instanceof DeathReported || event instanceof DeathFlagged) {
            return new Marks(urgent, true, atGovernment, extended, notCured, retaliation);
        }
        if (event instanceof TipBroughtToGovernment) {
            return new Marks(urgent, death, true, extended, notCured, retaliation);
        }
        if (event instanceof VerificationExtended) {
            return new Marks(urgent, death, atGovernment, true, notCured, retaliation);
        }
        if (event instanceof RetaliationReported || event instanceof RetaliationStillWaits) {
            return new Marks(urgent, death, atGovernment, extended, notCured, true);
        }
        if (event instanceof RetaliationConfirmed || event instanceof RetaliationNotConfirmed) {
            return new Marks(urgent, death, atGovernment, extended, notCured, false);
        }
        return event instanceof NotCuredReported
                ? new Marks(urgent, death, atGovernment, extended, true, retaliation)
                : this;
    }
}
