package org.mingcha.command.reward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardRegraded;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.reward.RewardCommand.OpenReward;
import org.mingcha.command.tipoff.TipId;

/** Leads from hazards and orders to the reward of the matter that they came from. */
final class Matters {

    private final EventStore events;
    private final CommandGateway commands;

    Matters(EventStore events, CommandGateway commands) {
        this.events = events;
        this.commands = commands;
    }

    /**
     * The reward of the matter that the tip-off goes on with. It is opened where the policy that
     * opens it has not come to it yet; empty if the matter is not substantiated and none was
     * opened.
     */
    Optional<RewardId> reward(TipId tip) {
        var matter = SameMatter.of(events, tip);
        var known = opened(matter);
        return known.isPresent() ? known : open(matter);
    }

    private Optional<RewardId> open(TipId matter) {
        var reward = RewardId.of(matter);
        var found = MatterFacts.read(events, matter).filter(MatterFacts::substantiated);
        found.ifPresent(_ -> commands.sendAndWait(new OpenReward(reward, matter)));
        return found.map(_ -> reward);
    }

    /** The reward of the matter that the tip-off goes on with; empty if none was opened. */
    Optional<RewardId> opened(TipId tip) {
        var reward = RewardId.of(SameMatter.of(events, tip));
        return events.lastSequenceNumberFor(reward.value()).map(_ -> reward);
    }

    /** Empty if the hazard came from no tip-off. */
    Optional<RewardId> reward(HazardId hazard) {
        return payloads(hazard.value())
                .filter(HazardRegistered.class::isInstance)
                .map(HazardRegistered.class::cast)
                .flatMap(registered -> registered.tip().stream())
                .findFirst()
                .flatMap(this::reward);
    }

    /** Empty if the order's hazard came from no tip-off. */
    Optional<RewardId> reward(OrderId order) {
        return payloads(order.value())
                .filter(OrderIssued.class::isInstance)
                .map(event -> ((OrderIssued) event).hazard())
                .findFirst()
                .flatMap(this::reward);
    }

    /** How the hazard is graded now. */
    HazardLevel level(HazardId hazard) {
        return payloads(hazard.value())
                .<HazardLevel>mapMulti((event, levels) -> {
                    if (event instanceof HazardGraded graded) {
                        levels.accept(graded.level());
                    } else if (event instanceof HazardRegraded graded) {
                        levels.accept(graded.level());
                    }
                })
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** The fines of an order that stand now; revoked is the latest of them. */
    List<Fen> fines(OrderId order) {
        var standing = new ArrayList<Fen>();
        payloads(order.value())
                .forEach(event -> {
                    if (event instanceof PenaltyDecided penalty) {
                        standing.add(penalty.fine());
                    } else if (event instanceof PenaltyRevoked) {
                        standing.removeLast();
                    }
                });
        return List.copyOf(standing);
    }

    private Stream<Object> payloads(String stream) {
        return events.readEvents(stream).asStream().map(DomainEventMessage::getPayload);
    }
}
