package org.mingcha.command.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.law.Moment;
import org.mingcha.command.order.OrderEvent.ResumptionConsented;
import org.mingcha.command.order.OrderEvent.SuppliesCut;
import org.mingcha.command.order.OrderEvent.SuppliesRestored;
import org.mingcha.command.order.OrderEvent.SupplyCutNotified;

/**
 * What is to be cut, or is (安全生产法 70).
 *
 * @param notBefore the first moment at which they may be cut; empty without a notice
 */
public record Supplies(List<Supply> concerned, Optional<Instant> notBefore, boolean cut) {

    static final Supplies ON = new Supplies(List.of(), Optional.empty(), false);

    /** Whether a notice was given and they are not cut yet. */
    boolean notified() {
        return notBefore.isPresent() && !cut;
    }

    boolean mayBeCut(Moment now) {
        return notBefore.filter(moment -> !now.at().isBefore(moment)).isPresent();
    }

    Supplies after(OrderEvent event) {
        return switch (event) {
            case SupplyCutNotified e -> new Supplies(e.supplies(), Optional.of(e.notBefore()), cut);
            case SuppliesCut _ -> new Supplies(concerned, notBefore, true);
            case SuppliesRestored _ -> ON;
            // The decision that was to be enforced stands no more, so neither does its notice.
            case ResumptionConsented _ -> cut ? this : ON;
            case OrderEvent.ByOfficer _, OrderEvent.ByRule _, OrderEvent.Overdue _ -> this;
        };
    }
}
