package org.mingcha.command.order;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderEvent.ExtensionRequested;
import org.mingcha.command.order.OrderEvent.ListingProposed;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderStepDue;
import org.mingcha.command.order.OrderEvent.SupervisionDelisted;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;

/** What the guards of an order know of what has happened. */
final class Known {

    private final OrderDates dates = new OrderDates();

    // Set by the first event, and nothing is asked before it.
    @SuppressWarnings("NullAway.Init")
    private OrderIssued issued;

    private OrderStanding standing = OrderStanding.BEGUN;
    private Optional<ExtensionRequested> asked = Optional.empty();
    private final Set<LocalDate> proposed = new HashSet<>();
    private LocalDate delistedOn = LocalDate.MIN;

    OrderId id() {
        return issued.order();
    }

    HazardId hazard() {
        return issued.hazard();
    }

    UnitName unitName() {
        return issued.unitName();
    }

    DivisionCode division() {
        return issued.division();
    }

    LocalDate issuedOn() {
        return new Moment(issued.at()).day();
    }

    OrderStanding now() {
        return standing;
    }

    OrderDates dates() {
        return dates;
    }

    /** The extension that waits to be decided. */
    ExtensionRequested asked() {
        return asked.orElseThrow();
    }

    /** Once for a cure that was due on that day; not if it was listed for that, or is closed. */
    boolean maySuggestListing(LocalDate cureBy) {
        return standing.state() != OrderState.CLOSED
                && !standing.listed()
                && cureBy.isAfter(delistedOn)
                && !proposed.contains(cureBy);
    }

    /**
     * @throws org.mingcha.command.Refused by the row of the act
     */
    void permit(OrderCommand.ByOfficer command) {
        Act.permit(OrderActs.ALL, command, division(), standing.state());
    }

    /** Dates that passed unmet are facts, whether the clock or a late act finds them first. */
    Moment catchUp(Deadlines law, Ladder ladder, Clock clock) {
        var now = Moment.of(clock);
        dates.catchUp(id(), now, law, ladder);
        return now;
    }

    void open(RowId row, LocalDate trigger, Moment now, Deadlines law) {
        apply(new OrderStepDue(id(), now.at(), law.open(row, trigger)));
    }

    void on(DueEvent event) {
        dates.on(event);
    }

    void on(OrderEvent event) {
        if (event instanceof OrderIssued beginning) {
            issued = beginning;
        } else if (event instanceof ExtensionRequested request) {
            asked = Optional.of(request);
        } else if (event instanceof ListingProposed proposal) {
            proposed.add(proposal.cureBy());
        } else if (event instanceof SupervisionDelisted delisted) {
            delistedOn = new Moment(delisted.at()).day();
        }
        standing = standing.after(event);
        dates.on(event);
    }
}
