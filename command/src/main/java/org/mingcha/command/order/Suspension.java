package org.mingcha.command.order;

import org.mingcha.command.order.OrderEvent.ResumptionApplied;
import org.mingcha.command.order.OrderEvent.ResumptionConsented;
import org.mingcha.command.order.OrderEvent.ResumptionRefused;
import org.mingcha.command.order.OrderEvent.SuspensionOrdered;

/** Whether operations are suspended by an order (安全生产法 65): they resume by consent alone. */
public enum Suspension {
    NONE,
    SUSPENDED,
    /** Suspended, and resumption is applied for. */
    RESUMPTION_ASKED;

    Suspension after(OrderEvent event) {
        return switch (event) {
            case SuspensionOrdered _, ResumptionRefused _ -> SUSPENDED;
            case ResumptionApplied _ -> RESUMPTION_ASKED;
            case ResumptionConsented _ -> NONE;
            case OrderEvent.ByOfficer _, OrderEvent.ByRule _, OrderEvent.Overdue _ -> this;
        };
    }
}
