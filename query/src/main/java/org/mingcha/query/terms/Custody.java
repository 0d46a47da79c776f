package org.mingcha.query.terms;

import java.util.Optional;
import org.mingcha.command.party.Desk;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tipoff.CustodyEvent;
import org.mingcha.command.tipoff.CustodyEvent.TipDirected;
import org.mingcha.command.tipoff.CustodyEvent.TipReturned;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferAcknowledged;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferred;

/**
 * Who has a stream in hand.
 *
 * @param desk within the division, where the transfer that brought it there named one
 * @param offered the desk that a transfer not yet taken over names
 */
public record Custody(DivisionCode division, Optional<Desk> desk, Optional<Desk> offered) {

    static Custody of(DivisionCode division) {
        return new Custody(division, Optional.empty(), Optional.empty());
    }

    Custody after(CustodyEvent event) {
        return switch (event) {
            case TipTransferred offer -> new Custody(division, desk, offer.toDesk());
            case TipTransferAcknowledged taken ->
                    new Custody(taken.division(), offered, Optional.empty());
            case TipReturned _ -> new Custody(division, desk, Optional.empty());
            case TipDirected directed ->
                    new Custody(directed.toDivision(), directed.toDesk(), Optional.empty());
        };
    }
}
