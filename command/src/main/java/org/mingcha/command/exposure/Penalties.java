package org.mingcha.command.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.order.OrderId;

/** The penalties that stand on an order, as its own stream says at the moment of asking. */
record Penalties(List<Penalty> decided, List<Penalty> standing) {

    static final Penalties NONE = new Penalties(List.of(), List.of());

    /**
     * @param number sequence number of the decision in the order's stream
     */
    record Penalty(long number, PenaltyDecided decided) {

        ExposureId exposure() {
            return ExposureId.ofPenalty(decided.order(), number);
        }

        /** Where it stands on the list of dishonesty. */
        ExposureId listing() {
            return ExposureId.ofListing(decided.order(), number);
        }

        /** The exposure that rests on it for the basis. */
        ExposureId exposure(ExposureBasis basis) {
            return basis == ExposureBasis.DISHONESTY_LIST ? listing() : exposure();
        }

        private boolean bears(ExposureId shown) {
            return shown.equals(exposure()) || shown.equals(listing());
        }
    }

    static Penalties of(EventStore events, OrderId order) {
        var decided = new ArrayList<Penalty>();
        var standing = new ArrayList<Penalty>();
        var stream = events.readEvents(order.value());
        while (stream.hasNext()) {
            var message = stream.next();
            if (message.getPayload() instanceof PenaltyDecided one) {
                decided.add(new Penalty(message.getSequenceNumber(), one));
                standing.add(decided.getLast());
            } else if (message.getPayload() instanceof PenaltyRevoked) {
                standing.removeLast();
            }
        }
        return new Penalties(List.copyOf(decided), List.copyOf(standing));
    }

    /**
     * The penalty that an event of the order revoked.
     *
     * @param revocation sequence number of that event in the order's stream
     * @throws IllegalStateException if it revoked none
     */
    static Penalty revokedBy(EventStore events, OrderId order, long revocation) {
        var standing = new ArrayList<Penalty>();
        var stream = events.readEvents(order.value());
        while (stream.hasNext()) {
            var message = stream.next();
            long number = message.getSequenceNumber();
            if (message.getPayload() instanceof PenaltyDecided one) {
                standing.add(new Penalty(number, one));
            } else if (message.getPayload() instanceof PenaltyRevoked) {
                var revoked = standing.removeLast();
                if (number == revocation) {
                    return revoked;
                }
            }
        }
        throw new IllegalStateException("nothing was revoked there");
    }

    /**
     * Whether what is exposed there still stands. An exposure whose id was drawn, as it once was
     * for penalties too, rests on any of them.
     */
    boolean stillBear(ExposureId exposure) {
        boolean derived = decided.stream().anyMatch(it -> it.bears(exposure));
        return standing.stream().anyMatch(it -> !derived || it.bears(exposure));
    }

    Optional<Penalty> numbered(long number) {
        return standing.stream().filter(penalty -> penalty.number() == number).findFirst();
    }

    Optional<Penalty> latest() {
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
    }
}
