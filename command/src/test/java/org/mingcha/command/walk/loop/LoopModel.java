package org.mingcha.command.walk.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.command.hazard.HazardCommand;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.law.Moment;
import org.mingcha.command.order.OrderCommand;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.walk.Node;

/**
 * Hazards and the orders about them, as domain.md 4.3 and 4.4 have them. Each knows the other as it
 * stands, except where it must be told: {@link #settle()} is the moment when all have been.
 */
final class LoopModel {

    private record Site(String division, String unit) {}

    private final HazardModel hazardModel = new HazardModel(this);
    private final OrderModel orderModel = new OrderModel(this);
    private final Map<HazardId, HazardCase> hazards = new HashMap<>();
    private final Map<OrderId, OrderCase> orders = new HashMap<>();

    /** What is said in tip-offs that verification found to be true. */
    private final Map<TipId, Site> substantiated = new HashMap<>();

    /** The days of penalties that stand, by unit, so far as they were counted. */
    private Map<String, List<LocalDate>> penalties = Map.of();

    /** However it is spaced, it is the same unit. */
    static String unit(UnitName name) {
        return name.value().replace(" ", "");
    }

    Optional<HazardCase> hazard(HazardId id) {
        return Optional.ofNullable(hazards.get(id));
    }

    Optional<OrderCase> order(OrderId id) {
        return Optional.ofNullable(orders.get(id));
    }

    void put(HazardId id, HazardCase hazard) {
        hazards.put(id, hazard);
    }

    void put(OrderId id, OrderCase order) {
        orders.put(id, order);
    }

    void substantiated(TipId tip, String division, UnitName unit) {
        substantiated.put(tip, new Site(division, unit(unit)));
    }

    boolean isSubstantiated(TipId tip) {
        return substantiated.containsKey(tip);
    }

    List<LocalDate> penaltiesOf(String unit) {
        return penalties.getOrDefault(unit, List.of());
    }

    /** How the streams must answer now; changes nothing. */
    String answer(Object command, Instant now) {
        var moment = new Moment(now);
        String refusal =
                command instanceof HazardCommand c
                        ? hazardModel.refusal(c, moment.day())
                        : orderModel.refusal((OrderCommand) command, moment);
        return refusal.isEmpty() ? Node.DONE : refusal;
    }

    /** It was done. */
    void record(Object command, Instant now) {
        if (command instanceof HazardCommand c) {
            hazardModel.record(c);
        } else {
            orderModel.record((OrderCommand) command, new Moment(now));
        }
    }

    /** Everybody knows of everything now. */
    void settle() {
        substantiated.forEach((tip, site) ->
                hazards.computeIfAbsent(
                        HazardId.ofTip(tip),
                        _ -> HazardCase.found(tip, site.division(), site.unit())));
        orders.forEach(this::tellHazard);
        penalties =
                orders.values().stream()
                        .flatMap(LoopModel::punished)
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
    }

    private void tellHazard(OrderId id, OrderCase order) {
        var suspendedBy = hazard(order.hazard).orElseThrow().suspendedBy;
        if (order.suspended) {
            suspendedBy.add(id);
        } else {
            suspendedBy.remove(id);
        }
    }

    private static Stream<Map.Entry<String, LocalDate>> punished(OrderCase order) {
        return order.penalties.stream().map(penalty -> Map.entry(order.unit, penalty.decidedOn));
    }
}
