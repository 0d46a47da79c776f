package org.mingcha.command.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.hazard.HazardEvent.OrderNoted;

/**
 * An order about a hazard, as far as the hazard was told of it.
 *
 * @param number of the last thing noted, in the order's stream: what came before is known
 * @param suspended whether operations are suspended by it
 * @param listed whether it is listed for supervision
 */
public record NotedOrder(CaseId order, long number, boolean suspended, boolean listed) {

    static Optional<NotedOrder> among(List<NotedOrder> orders, CaseId order) {
        return orders.stream().filter(noted -> noted.order().equals(order)).findFirst();
    }

    static List<NotedOrder> after(List<NotedOrder> orders, OrderNoted event) {
        var before =
                among(orders, event.order())
                        .orElseGet(() -> new NotedOrder(event.order(), -1, false, false));
        var now = new ArrayList<>(orders);
        now.remove(before);
        now.add(before.after(event));
        return List.copyOf(now);
    }

    private NotedOrder after(OrderNoted event) {
        return switch (event.step()) {
            case ISSUED -> new NotedOrder(order, event.number(), suspended, listed);
            case SUSPENDED -> new NotedOrder(order, event.number(), true, listed);
            case RESUMED -> new NotedOrder(order, event.number(), false, listed);
            case LISTED -> new NotedOrder(order, event.number(), suspended, true);
            case DELISTED -> new NotedOrder(order, event.number(), suspended, false);
        };
    }
}
