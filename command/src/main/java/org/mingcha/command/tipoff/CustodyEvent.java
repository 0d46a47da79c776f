package org.mingcha.command.tipoff;

import java.time.Instant;
import java.util.Optional;
import org.mingcha.command.party.Desk;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Sealed;

/** What can have happened to the custody of a tip-off (移送、交办). */
public sealed interface CustodyEvent extends TipOffEvent.ByOfficer {

    /** Who has it from now on; empty if nobody else has. */
    default Optional<DivisionCode> custody() {
        return switch (this) {
            case TipTransferAcknowledged taken -> Optional.of(taken.division());
            case TipDirected directed -> Optional.of(directed.toDivision());
            case TipTransferred _, TipReturned _ -> Optional.empty();
        };
    }

    /** To whom it is offered from now on, until they answer; empty if to nobody. */
    default Optional<DivisionCode> offeredTo() {
        return this instanceof TipTransferred offer
                ? Optional.of(offer.toDivision())
                : Optional.empty();
    }

    /** 已移送: an offer. Custody and clock stay with the sender until the receiver takes over. */
    record TipTransferred(
            TipId tip,
            OfficerId by,
            Instant at,
            DivisionCode from,
            DivisionCode toDivision,
            Optional<Desk> toDesk,
            Sealed reason)
            implements CustodyEvent {}

    /** 移送已签收: custody is with the receiver from now on, and the same clock runs there. */
    record TipTransferAcknowledged(TipId tip, OfficerId by, Instant at, DivisionCode division)
            implements CustodyEvent {}

    /** 移送已退回. */
    record TipReturned(TipId tip, OfficerId by, Instant at, Sealed reason)
            implements CustodyEvent {}

    /** 已交办: the level above decided, and custody moved at once. */
    record TipDirected(
            TipId tip,
            OfficerId by,
            Instant at,
            DivisionCode from,
            DivisionCode toDivision,
            Optional<Desk> toDesk,
            Sealed reason)
            implements CustodyEvent {}
}
