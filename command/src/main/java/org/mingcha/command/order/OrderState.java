package org.mingcha.command.order;

import org.mingcha.command.order.OrderEvent.ExtensionDenied;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.ExtensionRequested;
import org.mingcha.command.order.OrderEvent.OrderClosed;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.order.OrderEvent.ReInspectionOverdue;
import org.mingcha.command.order.OrderEvent.RectificationOverdue;
import org.mingcha.command.order.OrderEvent.RectificationReported;

/** Where a rectification order stands. */
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
            case PenaltyDecided _, PenaltyRevoked _ -> this;
            case RectificationOverdue _, ReInspectionOverdue _ -> this;
        };
    }
}
