package org.mingcha.command.order;

import java.util.Optional;
import org.mingcha.command.order.OrderEvent.ExtensionRequested;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.RectificationReported;
import org.mingcha.command.order.OrderEvent.SupervisionListed;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.place.DivisionCode;

/**
 * All of an order that decides what may be done with it: its guards and the page that offers acts
 * read the same.
 *
 * @param asker who asked for the latest extension
 * @param reporter who entered the report that waits for re-inspection
 */
public record OrderStanding(
        OrderState state,
        Suspension suspension,
        Supplies supplies,
        Listing listing,
        Penalties penalties,
        Optional<OfficerId> asker,
        Optional<OfficerId> reporter) {

    public static final OrderStanding BEGUN =
            new OrderStanding(
                    OrderState.ISSUED,
                    Suspension.NONE,
                    Supplies.ON,
                    Listing.NONE,
                    Penalties.NONE,
                    Optional.empty(),
                    Optional.empty());

    /** Nothing resumes before consent. */
    public boolean suspended() {
        return suspension != Suspension.NONE;
    }

    public boolean suppliesCut() {
        return supplies.cut();
    }

    public boolean listed() {
        return listing.stands();
    }

    /** The division whose government has the duty, while it is listed. */
    public Optional<DivisionCode> responsible() {
        return listing.listed().map(SupervisionListed::responsible);
    }

    public boolean listingProposed() {
        return listing.proposed();
    }

    /** Whether nothing beside the re-inspection keeps it open. */
    boolean mayClose() {
        return !suspended() && !suppliesCut() && !listed() && !penalties.filed();
    }

    public OrderStanding after(OrderEvent event) {
        return new OrderStanding(
                state.after(event),
                suspension.after(event),
                supplies.after(event),
                listing.after(event),
                penalties.after(event),
                event instanceof ExtensionRequested e ? Optional.of(e.by()) : asker,
                reporterAfter(event));
    }

    private Optional<OfficerId> reporterAfter(OrderEvent event) {
        if (event instanceof OrderUnsatisfied) {
            return Optional.empty();
        }
        return event instanceof RectificationReported e ? Optional.of(e.by()) : reporter;
    }
}
