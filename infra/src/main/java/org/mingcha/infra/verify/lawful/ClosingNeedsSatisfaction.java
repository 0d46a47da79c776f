package org.mingcha.infra.verify.lawful;

import java.util.Optional;
import org.mingcha.command.order.OrderEvent.OrderClosed;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.infra.verify.finding.Fault;

/** An order is closed after a re-inspection that it satisfied. */
final class ClosingNeedsSatisfaction implements StreamRule {

    private boolean satisfied;

    @Override
    public Optional<Fault> broken(Object event) {
        satisfied |= event instanceof OrderSatisfied;
        return StreamRule.when(
                event instanceof OrderClosed && !satisfied, Fault.ORDER_CLOSED_UNSATISFIED);
    }
}
