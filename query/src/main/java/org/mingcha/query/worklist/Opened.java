package org.mingcha.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureState;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderState;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationOpened;
import org.mingcha.command.retaliation.RetaliationState;
import org.mingcha.command.reward.RewardEvent.RewardOpened;
import org.mingcha.command.reward.RewardState;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.deadlines.Dates;

/** New work, as the first event of its stream tells; what it came from lends it kind and sector. */
final class Opened {

    private Opened() {}

    static Work by(TipSubmitted tip, long index) {
        return new Work(
                new WorkItem(
                        Subject.TIP,
                        index,
                        tip.tip().value(),
                        TipNumber.of(tip.tip(), tip.division(), tip.on()).value(),
                        Optional.of(tip.tip()),
                        Optional.of(tip.kind()),
                        tip.unitName(),
                        tip.division(),
                        Optional.of(tip.sector()),
                        TipState.REGISTERED.name(),
                        true,
                        tip.urgent(),
                        tip.on(),
                        Optional.empty(),
                        List.of()),
                Dates.NONE,
                index - 1);
    }

    static Work by(HazardRegistered hazard, Optional<WorkItem> from, long index) {
        return new Work(
                new WorkItem(
                        Subject.HAZARD,
                        index,
                        hazard.hazard().value(),
                        hazard.hazard().value(),
                        hazard.tip(),
                        from.flatMap(WorkItem::kind),
                        hazard.unitName(),
                        hazard.division(),
                        from.flatMap(WorkItem::sector),
                        HazardState.REGISTERED.name(),
                        true,
                        from.map(WorkItem::urgent).orElse(false),
                        day(hazard.at()),
                        Optional.empty(),
                        List.of(hazard.by())),
                Dates.NONE,
                index - 1);
    }

    /** Nobody's yet: it is the desk's to register. */
    static Work by(HazardFound hazard, WorkItem from, long index) {
        return new Work(
                new WorkItem(
                        Subject.HAZARD,
                        index,
                        hazard.hazard().value(),
                        hazard.hazard().value(),
                        from.tip(),
                        from.kind(),
                        hazard.unitName(),
                        hazard.division(),
                        from.sector(),
                        HazardState.FOUND.name(),
                        true,
                        from.urgent(),
                        day(hazard.at()),
                        Optional.empty(),
                        List.of()),
                Dates.NONE,
                index - 1);
    }

    static Work by(OrderIssued order, WorkItem from, long index) {
        return new Work(
                new WorkItem(
                        Subject.ORDER,
                        index,
                        order.order().value(),
                        order.order().value(),
                        from.tip(),
                        from.kind(),
                        order.unitName(),
                        order.division(),
                        from.sector(),
                        OrderState.ISSUED.name(),
                        true,
                        from.urgent(),
                        day(order.at()),
                        Optional.empty(),
                        List.of(order.by())),
                Dates.NONE,
                index - 1);
    }

    static Work by(ExposureProposed exposure, WorkItem from, long index) {
        return new Work(
                new WorkItem(
                        Subject.EXPOSURE,
                        index,
                        exposure.exposure().value(),
                        exposure.exposure().value(),
                        from.tip(),
                        from.kind(),
                        exposure.unitName(),
                        exposure.division(),
                        from.sector(),
                        ExposureState.PROPOSED.name(),
                        true,
                        from.urgent(),
                        day(exposure.at()),
                        Optional.empty(),
                        List.of(exposure.by())),
                Dates.NONE,
                index - 1);
    }

    static Work by(RewardOpened reward, WorkItem from, long index) {
        return new Work(
                new WorkItem(
                        Subject.REWARD,
                        index,
                        reward.reward().value(),
                        from.number(),
                        Optional.of(reward.tip()),
                        from.kind(),
                        reward.unitName(),
                        reward.division(),
                        from.sector(),
                        RewardState.OPENED.name(),
                        true,
                        false,
                        day(reward.at()),
                        Optional.empty(),
                        List.of()),
                Dates.NONE,
                index - 1);
    }

    /** Nobody's own: it is for a head of the division to decide. */
    static Work by(RetaliationOpened retaliation, WorkItem from, long index) {
        return new Work(
                new WorkItem(
                        Subject.RETALIATION,
                        index,
                        retaliation.retaliation().value(),
                        from.number(),
                        Optional.of(retaliation.tip()),
                        from.kind(),
                        retaliation.unitName(),
                        retaliation.division(),
                        from.sector(),
                        RetaliationState.OPENED.name(),
                        true,
                        false,
                        retaliation.on(),
                        Optional.empty(),
                        List.of()),
                Dates.NONE,
                index - 1);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CivilTime.ZONE);
    }
}
