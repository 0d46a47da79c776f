package org.mingcha.command.exposure;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.Refused;
import org.mingcha.command.exposure.ExposureCommand.ExposePenalty;
import org.mingcha.command.exposure.ExposureCommand.ProposeExposure;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.Penalties.Penalty;
import org.mingcha.command.law.Moment;
import org.mingcha.command.order.OrderFacts;

/** What is proposed, by an official or because a penalty was decided. */
final class Proposals {

    private Proposals() {}

    /**
     * @throws Refused if the source does not bear the basis
     */
    static ExposureProposed of(ProposeExposure command, EventStore events, Moment now) {
        var ground = Ground.of(command.basis(), command.source(), events, now);
        Refused.when(!command.division().covers(ground.division()), ExposureRule.SOURCE_ELSEWHERE);
        Refused.when(!ground.holds(), ExposureRule.BASIS_NOT_MET);
        var penalty = ground.penalty();
        boolean another =
                penalty.filter(p -> !exposure(p, command).equals(command.exposure())).isPresent();
        Refused.when(another, ExposureRule.ANOTHER_PENALTY);
        boolean government = addressee(command).equals(Optional.of(Addressee.GOVERNMENT));
        Refused.when(
                government != command.addresseeName().isPresent(), ExposureRule.ADDRESSEE_NAME);
        return new ExposureProposed(
                command.exposure(),
                command.by().id(),
                now.at(),
                command.basis(),
                command.source(),
                ground.unitName(),
                command.division(),
                penalty.filter(_ -> command.basis() == ExposureBasis.PENALTY)
                        .map(p -> p.decided().exposeBy()));
    }

    private static ExposureId exposure(Penalty penalty, ProposeExposure command) {
        return penalty.exposure(command.basis());
    }

    /** By the officer who entered the penalty; nothing if it no longer stands. */
    static Optional<ExposureProposed> of(ExposePenalty command, EventStore events, Moment now) {
        return Penalties.of(events, command.order())
                .numbered(command.penalty())
                .flatMap(penalty ->
                        OrderFacts.read(events, command.order(), now)
                                .map(order -> proposed(command, penalty, order, now)));
    }

    private static ExposureProposed proposed(
            ExposePenalty command, Penalty penalty, OrderFacts order, Moment now) {
        return new ExposureProposed(
                command.exposure(),
                penalty.decided().by(),
                now.at(),
                ExposureBasis.PENALTY,
                new ExposureSource(command.order().value()),
                order.unitName(),
                order.division(),
                Optional.of(penalty.decided().exposeBy()));
    }

    /** Whom it is about, where that is not the unit that the source names. */
    static Optional<Addressee> addressee(ProposeExposure command) {
        return command.addressee().filter(addressee -> addressee != Addressee.UNIT);
    }
}
