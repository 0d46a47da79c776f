package org.mingcha.command.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.exposure.ExposureHistory.AT;
import static org.mingcha.command.exposure.ExposureHistory.EXPOSURE;
import static org.mingcha.command.exposure.ExposureHistory.OF_ORDER;
import static org.mingcha.command.exposure.ExposureHistory.PENALISED_ON;
import static org.mingcha.command.exposure.ExposureHistory.PUBLISH_BY;
import static org.mingcha.command.hazard.HazardHistory.UNIT;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.WANG;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.PolicyStage;
import org.mingcha.command.exposure.ExposureCommand.CatchUpExposure;
import org.mingcha.command.exposure.ExposureCommand.ExposePenalty;
import org.mingcha.command.exposure.ExposureCommand.ProposeExposure;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.PublicationOverdue;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderHistory;
import org.mingcha.command.party.People;

class WhenPenaltyDecidedThenProposeExposureTest {

    private final PolicyStage stage = PolicyStage.of(new ExposureModule()).at(AT);

    @Test
    void penaltyIsProposedOnceWithTheDayThatTheLawSets() {
        stage.happened(ORDER, ExposureHistory.penalised()).run();

        assertThat(stage.recorded(EXPOSURE)).containsExactly(proposed());
        assertThat(stage.stuck()).isEmpty();
    }

    @Test
    void onReplayNothingIsProposedAgain() {
        stage.happened(ORDER, ExposureHistory.penalised()).run().replay();

        assertThat(stage.recorded(EXPOSURE)).containsExactly(proposed());
        assertThat(stage.stuck()).isEmpty();
    }

    @Test
    void whatWasDecidedDuringADowntimeIsProposedAfterwardsAndOverdueAsOfItsDay() {
        stage.happened(ORDER, ExposureHistory.penalised()).at("2027-01-05T09:00").run();
        stage.asked(new CatchUpExposure(EXPOSURE));

        assertThat(stage.recorded(EXPOSURE))
                .first()
                .returns(Optional.of(PUBLISH_BY), e -> ((ExposureProposed) e).publishBy());
        assertThat(stage.recorded(EXPOSURE))
                .contains(
                        new PublicationOverdue(
                                EXPOSURE, PUBLISH_BY, CivilTime.endOf(PUBLISH_BY.dueOn())));
    }

    @Test
    void whoProposesItByHandFindsTheOneThatThereIs() {
        stage.happened(ORDER, ExposureHistory.penalised()).run();
        stage.asked(
                new ProposeExposure(
                        EXPOSURE,
                        ExposureBasis.PENALTY,
                        OF_ORDER,
                        DONGGANG,
                        Optional.empty(),
                        Optional.empty(),
                        People.ZHAO));

        assertThat(stage.recorded(EXPOSURE)).containsExactly(proposed());
    }

    @Test
    void whatWasProposedByHandBeforeIsNotProposedAgain() {
        stage.happened(ORDER, ExposureHistory.penalised())
                .happened(EXPOSURE, ExposureHistory.drafted())
                .run();

        assertThat(stage.recorded(EXPOSURE)).isEqualTo(ExposureHistory.drafted());
    }

    @Test
    void eachPenaltyHasAnExposureOfItsOwn() {
        var second = (PenaltyDecided) OrderHistory.penalty(PENALISED_ON.plusDays(1));
        stage.happened(ORDER, ExposureHistory.penalised()).happened(ORDER, List.of(second)).run();

        assertThat(stage.recorded(EXPOSURE)).hasSize(1);
        assertThat(stage.recorded(ExposureId.ofPenalty(ORDER, 3)))
                .singleElement()
                .extracting(e -> ((ExposureProposed) e).publishBy().map(Deadline::start))
                .isEqualTo(Optional.of(second.decidedOn()));
    }

    @Test
    void penaltyThatDoesNotStandIsNotProposed() {
        stage.happened(ORDER, OrderHistory.served()).asked(new ExposePenalty(EXPOSURE, ORDER, 2));

        assertThat(stage.recorded(EXPOSURE)).isEmpty();
    }

    private static ExposureProposed proposed() {
        return new ExposureProposed(
                EXPOSURE,
                WANG.id(),
                AT,
                ExposureBasis.PENALTY,
                OF_ORDER,
                UNIT,
                DONGGANG,
                Optional.of(PUBLISH_BY));
    }
}
