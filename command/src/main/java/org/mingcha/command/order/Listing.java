package org.mingcha.command.order;

import java.util.Optional;
import org.mingcha.command.order.OrderEvent.DelistingPublished;
import org.mingcha.command.order.OrderEvent.ListingFiled;
import org.mingcha.command.order.OrderEvent.ListingProposed;
import org.mingcha.command.order.OrderEvent.ListingPublished;
import org.mingcha.command.order.OrderEvent.SupervisionDelisted;
import org.mingcha.command.order.OrderEvent.SupervisionListed;

/**
 * Listed supervision (挂牌督办) of an order.
 *
 * @param listed while it is
 * @param filed whether the listing that stands was filed
 * @param published the same of its publication
 * @param delistingUnpublished whether it was delisted and nobody has said so in public
 * @param proposed whether it waits to be listed
 */
public record Listing(
        Optional<SupervisionListed> listed,
        boolean filed,
        boolean published,
        boolean delistingUnpublished,
        boolean proposed) {

    static final Listing NONE = new Listing(Optional.empty(), false, false, false, false);

    boolean stands() {
        return listed.isPresent();
    }

    Listing after(OrderEvent event) {
        return switch (event) {
            case SupervisionListed e ->
                    new Listing(Optional.of(e), false, false, delistingUnpublished, false);
            case ListingFiled _ -> new Listing(listed, true, published, false, proposed);
            case ListingPublished _ -> new Listing(listed, filed, true, false, proposed);
            case SupervisionDelisted _ ->
                    new Listing(Optional.empty(), false, false, true, proposed);
            case DelistingPublished _ -> new Listing(listed, filed, published, false, proposed);
            case ListingProposed _ ->
                    new Listing(listed, filed, published, delistingUnpublished, true);
            case OrderEvent.ByOfficer _, OrderEvent.ByRule _, OrderEvent.Overdue _ -> this;
        };
    }
}
