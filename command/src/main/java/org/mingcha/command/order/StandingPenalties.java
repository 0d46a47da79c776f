package org.mingcha.command.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;

/** The penalties decided on an order that nobody has revoked; revoked is the latest of them. */
final class StandingPenalties {

    private final List<PenaltyDecided> standing = new ArrayList<>();

    Optional<PenaltyDecided> latest() {
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
    }

    void on(OrderEvent event) {
        if (event instanceof PenaltyDecided decided) {
            standing.add(decided);
        } else if (event instanceof PenaltyRevoked) {
            standing.removeLast();
        }
    }
}
