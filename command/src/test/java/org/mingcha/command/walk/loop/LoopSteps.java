package org.mingcha.command.walk.loop;

import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.PROVINCE;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.RIZHAO;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.walk.Walk;

/** Who may be there on a walk through the loop, and the few hazards and orders that it is about. */
final class LoopSteps {

    static final Sealed TEXT = Closed.text("text");

    /** The first two are one, written by two hands. */
    static final List<UnitName> UNITS =
            List.of(new UnitName("某化工有限公司"), new UnitName("某化工 有限公司"), new UnitName("某矿业有限公司"));

    /** They hold every role, so that it is other rules that refuse them. */
    private static final List<Officer> ABLE =
            List.of(
                    People.of("rizhao1", RIZHAO, Role.values()),
                    People.of("rizhao2", RIZHAO, Role.values()),
                    People.of("rizhao3", RIZHAO, Role.values()),
                    People.of("province1", PROVINCE, Role.values()),
                    People.of("province2", PROVINCE, Role.values()));

    private static final List<Officer> OFFICERS =
            Stream.of(
                            ABLE.stream(),
                            Stream.of(DONGGANG, QINGDAO)
                                    .map(place -> People.of("there", place, Role.values())),
                            Stream.of(Role.values()).map(role -> People.of("one", RIZHAO, role)))
                    .flatMap(officers -> officers)
                    .toList();

    private final Walk walk;
    private final LoopModel model;
    private final List<TipId> tips;
    private final List<HazardId> hazards = new ArrayList<>();
    private final List<OrderId> orders = new ArrayList<>();
    private final HazardSteps hazardSteps;
    private final OrderSteps orderSteps;
    private Optional<Object> subject = Optional.empty();

    /**
     * @param tips that were handed in: each may lead to a hazard
     * @param old a hazard that is there
     */
    LoopSteps(Walk walk, LoopModel model, List<TipId> tips, HazardId old) {
        this.walk = walk;
        this.model = model;
        this.tips = tips;
        tips.forEach(tip -> hazards.add(HazardId.ofTip(tip)));
        hazards.add(old);
        hazards.add(drawnHazard());
        orders.addAll(List.of(drawnOrder(), drawnOrder(), drawnOrder()));
        hazardSteps = new HazardSteps(walk, this);
        orderSteps = new OrderSteps(walk, this);
    }

    /** About one of them, which is stayed with for a while. */
    Object command() {
        if (subject.isEmpty() || walk.oneIn(4)) {
            subject = Optional.of(walk.oneIn(2) ? walk.any(hazards) : order());
        }
        return subject.get() instanceof HazardId hazard
                ? about(hazard)
                : about((OrderId) subject.get());
    }

    Object about(HazardId id) {
        return hazardSteps.command(id, model.hazard(id));
    }

    Object about(OrderId id) {
        return orderSteps.command(id, model.order(id));
    }

    /** One of a few, which are replaced some time after they were closed. */
    private OrderId order() {
        var id = walk.any(orders);
        boolean closed =
                model.order(id).filter(it -> it.stands == OrderCase.Stands.CLOSED).isPresent();
        if (closed && walk.oneIn(4)) {
            orders.set(orders.indexOf(id), drawnOrder());
        }
        return id;
    }

    /** For an order to be about: often one that none can be about. */
    HazardId hazard() {
        var unfit = hazards.stream().filter(this::isUnfit).toList();
        if (!unfit.isEmpty() && walk.oneIn(4)) {
            return walk.any(unfit);
        }
        return walk.oneIn(25) ? drawnHazard() : walk.any(hazards);
    }

    private boolean isUnfit(HazardId id) {
        return model.hazard(id)
                .filter(it ->
                        it.stands == HazardCase.Stands.FOUND
                                || it.stands == HazardCase.Stands.CLOSED)
                .isPresent();
    }

    List<TipId> tips() {
        return tips;
    }

    private HazardId drawnHazard() {
        return HazardId.random(walk.random());
    }

    private OrderId drawnOrder() {
        return OrderId.random(walk.random());
    }

    /** Nearly always somebody who may. */
    Officer able() {
        return walk.any(ABLE);
    }

    Officer anybody() {
        return walk.oneIn(2) ? able() : walk.any(OFFICERS);
    }

    /** Two of them, who may be one. */
    List<OfficerId> officers() {
        return walk.some(2, ABLE).stream().map(Officer::id).toList();
    }
}
