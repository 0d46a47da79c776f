package org.mingcha.command.exposure;

import java.util.Optional;
import org.mingcha.command.Invalid;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.order.OrderId;

/** The stream on which an exposure rests: a hazard or an order, never a tip-off. */
public record ExposureSource(String value) {

    public ExposureSource {
        if (!value.matches("(hazard|order)-[0-9a-z]{26}")) {
            throw new Invalid("exposure-source");
        }
    }

    /** The hazard, if it is one. */
    public Optional<HazardId> hazard() {
        return Optional.of(value).filter(id -> id.startsWith("hazard-")).map(HazardId::new);
    }

    /** The order, if it is one. */
    public Optional<OrderId> order() {
        return Optional.of(value).filter(id -> id.startsWith("order-")).map(OrderId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
