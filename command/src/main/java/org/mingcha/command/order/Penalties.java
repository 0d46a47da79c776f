package org.mingcha.command.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.law.Moment;
import org.mingcha.command.order.OrderEvent.DailyFineStarted;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderEvent.PenaltyDropped;
import org.mingcha.command.order.OrderEvent.PenaltyFiled;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.order.OrderEvent.PenaltyServed;

/**
 * The penalties on an order (行政处罚法).
 *
 * @param filed whether a case was filed and is not decided
 * @param standing those decided that nobody has revoked, in the order of decision; revoked is the
 *     latest, served is the first that is not
 * @param notCorrectedOn when a re-inspection last found that the unit had not corrected, since none
 *     was satisfied
 * @param dailyFine whether one runs
 */
public record Penalties(
        boolean filed,
        List<Penalty> standing,
        Optional<LocalDate> notCorrectedOn,
        boolean dailyFine) {

    static final Penalties NONE = new Penalties(false, List.of(), Optional.empty(), false);

    Optional<Penalty> latest() {
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
    }

    Optional<Penalty> unserved() {
        return standing.stream().filter(penalty -> !penalty.served()).findFirst();
    }

    Penalties after(OrderEvent event) {
        return switch (event) {
            case PenaltyFiled _ -> new Penalties(true, standing, notCorrectedOn, dailyFine);
            case PenaltyDropped _ -> new Penalties(false, standing, notCorrectedOn, dailyFine);
            case PenaltyDecided e -> new Penalties(false, and(e), notCorrectedOn, dailyFine);
            case PenaltyServed _ -> new Penalties(filed, firstServed(), notCorrectedOn, dailyFine);
            case PenaltyRevoked _ -> revoked();
            case OrderUnsatisfied e ->
                    new Penalties(
                            filed, standing, Optional.of(new Moment(e.at()).day()), dailyFine);
            case OrderSatisfied _ -> new Penalties(filed, standing, Optional.empty(), false);
            case DailyFineStarted _ -> new Penalties(filed, standing, notCorrectedOn, true);
            case OrderEvent.ByOfficer _, OrderEvent.ByRule _, OrderEvent.Overdue _ -> this;
        };
    }

    private List<Penalty> and(PenaltyDecided decided) {
        var more = new ArrayList<>(standing);
        more.add(Penalty.of(decided));
        return List.copyOf(more);
    }

    private List<Penalty> firstServed() {
        var now = new ArrayList<>(standing);
        unserved().ifPresent(first -> now.set(now.indexOf(first), first.isServed()));
        return List.copyOf(now);
    }

    /** A daily fine repeats a fine: it does not outlive the last that stands. */
    private Penalties revoked() {
        var left = standing.subList(0, standing.size() - 1);
        return new Penalties(
                filed, List.copyOf(left), notCorrectedOn, dailyFine && !left.isEmpty());
    }
}
