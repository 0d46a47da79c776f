package org.mingcha.infra.verify.lawful;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.due.DueEvent.DeadlineEscalated;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.due.DueEvent.DeadlineWarned;
import org.mingcha.command.exposure.ExposureEvent.PublicationOverdue;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.reward.RewardEvent.RewardLapsed;
import org.mingcha.command.tipoff.TipOffEvent;

/**
 * That a date passed, or will.
 *
 * @param what which date, and how far from its due day
 * @param day at whose end it must be dated
 */
record Lapse(String what, LocalDate day, Instant at) {

    /** Empty where the event says nothing of the kind. */
    static Optional<Lapse> of(Object event) {
        return Optional.ofNullable(
                switch (event) {
                    case TipOffEvent.Overdue e -> of(event, e.deadline().dueOn(), e.at());
                    case HazardEvent.Overdue e -> of(event, e.dueOn(), e.at());
                    case OrderEvent.Overdue e -> of(event, e.dueOn(), e.at());
                    case RewardLapsed e -> of(event, e.deadline().dueOn(), e.at());
                    case PublicationOverdue e -> of(event, e.deadline().dueOn(), e.at());
                    case DeadlineOverdue e ->
                            new Lapse(e.deadline().row().name(), e.deadline().dueOn(), e.at());
                    case DeadlineWarned e ->
                            new Lapse(
                                    e.deadline().row() + " " + e.days(),
                                    e.deadline().dueOn().plusDays(e.days()),
                                    e.at());
                    case DeadlineEscalated e ->
                            new Lapse(
                                    e.deadline().row() + " " + e.days(),
                                    e.deadline().dueOn().plusDays(e.days()),
                                    e.at());
                    default -> null;
                });
    }

    private static Lapse of(Object event, LocalDate dueOn, Instant at) {
        return new Lapse(event.getClass().getSimpleName(), dueOn, at);
    }
}
