package org.mingcha.command.tipoff;

import java.util.Optional;
import java.util.Set;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tipoff.CustodyEvent.TipDirected;
import org.mingcha.command.tipoff.CustodyEvent.TipReturned;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferAcknowledged;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferred;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;

/**
 * Who has a tip-off in hand, and to whom it is offered.
 *
 * @param division that has it, whose clock runs
 * @param answering that accepted it, or took it over since: objections to its conclusion go to the
 *     level above
 * @param returns how often a receiver returned it
 */
public record Custody(
        DivisionCode division, DivisionCode answering, Optional<Offer> offer, int returns) {

    /** The states in which it may be offered to another division. */
    public static final Set<TipState> MOVABLE =
            Set.of(TipState.REGISTERED, TipState.ACCEPTED, TipState.VERIFYING);

    private static final int MOST_RETURNS = 3;

    /** A transfer that nobody has answered yet. */
    public record Offer(DivisionCode to, OfficerId by) {}

    static Custody of(DivisionCode division) {
        return new Custody(division, division, Optional.empty(), 0);
    }

    /** Whether it was returned so often that only the level above may decide. */
    public boolean disputed() {
        return returns >= MOST_RETURNS;
    }

    Custody after(TipOffEvent event, TipState now) {
        var here =
                MOVABLE.contains(now)
                        ? this
                        : new Custody(division, answering, Optional.empty(), returns);
        return switch (event) {
            case TipAccepted e -> new Custody(division, e.division(), offer, returns);
            case CustodyEvent e -> after(e);
            case TipOffEvent.ByReporter _, TipOffEvent.Handled _ -> here;
            case IdentityEvent _, OriginalEvent _, TipOffEvent.ByPolicy _, TipOffEvent.Overdue _ ->
                    here;
        };
    }

    private Custody after(CustodyEvent event) {
        return switch (event) {
            case TipTransferred e ->
                    new Custody(
                            division,
                            answering,
                            Optional.of(new Offer(e.toDivision(), e.by())),
                            returns);
            case TipReturned _ -> new Custody(division, answering, Optional.empty(), returns + 1);
            case TipTransferAcknowledged e -> of(e.division());
            case TipDirected e -> of(e.toDivision());
        };
    }
}
