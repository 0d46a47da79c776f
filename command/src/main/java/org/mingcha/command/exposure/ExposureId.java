package org.mingcha.command.exposure;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.StreamIds;
import org.mingcha.command.order.OrderId;

/**
 * Names one exposure and its stream. Random, or derived from the penalty that is exposed, so it
 * says nothing of who caused it or when.
 */
public record ExposureId(String value) {

    private static final String PREFIX = "exposure-";

    public ExposureId {
        StreamIds.checked(PREFIX, value);
    }

    public static ExposureId random(RandomGenerator random) {
        return new ExposureId(StreamIds.random(PREFIX, random));
    }

    /**
     * The exposure of one penalty: by construction there is one, whoever proposes it.
     *
     * @param penalty sequence number of the decision in the order's stream
     */
    public static ExposureId ofPenalty(OrderId order, long penalty) {
        return new ExposureId(
                StreamIds.derived(PREFIX, "penalty", order.value(), Long.toString(penalty)));
    }

    /** The entry of one penalty on the list of dishonesty, of which there is one as well. */
    public static ExposureId ofListing(OrderId order, long penalty) {
        return new ExposureId(
                StreamIds.derived(PREFIX, "dishonesty", order.value(), Long.toString(penalty)));
    }

    /**
     * Where the latest penalty that stands on the order is exposed, as the store says now; empty if
     * none stands.
     */
    public static Optional<ExposureId> ofLatestPenalty(
            ExposureBasis basis, OrderId order, EventStore events) {
        return Penalties.of(events, order).latest().map(penalty -> penalty.exposure(basis));
    }

    @Override
    public String toString() {
        return value;
    }
}
