package org.mingcha.command.order;

import org.mingcha.command.order.OrderEvent.ExtensionDenied;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.ExtensionRequested;
import org.mingcha.command.order.OrderEvent.OrderClosed;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.RectificationReported;

/** Where a rectification order stands on its way; what goes on beside it, others say. */
public enum OrderState {
    ISSUED,
    /** Also where it stands again when re-inspection was not satisfied. */
    SERVED,
    /** Served, and an extension is asked for. */
    EXTENSION_ASKED,
    REPORTED,
    SATISFIED,
    CLOSED;

    public OrderState after(OrderEvent event) {
        return switch (event) {
            case OrderIssued _ -> ISSUED;
            case OrderServed _, ExtensionGranted _, ExtensionDenied _, OrderUnsatisfied _ -> SERVED;
            case ExtensionRequested _ -> EXTENSION_ASKED;
            case RectificationReported _ -> REPORTED;
            case OrderSatisfied _ -> SATISFIED;
            case OrderClosed _ -> CLOSED;
            case OrderEvent.ByOfficer _, OrderEvent.ByRule _, OrderEvent.Overdue _ -> this;
        };
    }
}
