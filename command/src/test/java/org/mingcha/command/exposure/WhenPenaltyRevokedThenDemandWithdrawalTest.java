package org.mingcha.command.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.exposure.ExposureHistory.AT;
import static org.mingcha.command.exposure.ExposureHistory.PENALISED_ON;
import static org.mingcha.command.order.OrderHistory.ORDER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.command.PolicyStage;
import org.mingcha.command.exposure.ExposureEvent.ProposalVoided;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderHistory;

class WhenPenaltyRevokedThenDemandWithdrawalTest {

    private final PolicyStage stage = PolicyStage.of(new ExposureModule()).at(AT);

    @Test
    void proposalOfAPenaltyThatIsRevokedIsVoid() {
        stage.happened(ORDER, ExposureHistory.penalised()).run();
        stage.happened(ORDER, revoked(PENALISED_ON)).run();

        assertThat(stage.recorded(ofPenalty()))
                .filteredOn(ProposalVoided.class::isInstance)
                .hasSize(1);
        assertThat(stage.stuck()).isEmpty();
    }

    @Test
    void onReplayItIsVoidOnce() {
        stage.happened(ORDER, ExposureHistory.penalised()).run();
        stage.happened(ORDER, revoked(PENALISED_ON)).run().replay();

        assertThat(stage.recorded(ofPenalty()))
                .filteredOn(ProposalVoided.class::isInstance)
                .hasSize(1);
        assertThat(stage.stuck()).isEmpty();
    }

    @Test
    void whatWasDecidedAndRevokedDuringADowntimeIsNotExposed() {
        stage.happened(ORDER, ExposureHistory.penalised());
        stage.happened(ORDER, revoked(PENALISED_ON)).at("2027-01-05T09:00").run();

        assertThat(stage.recorded(ofPenalty()))
                .allMatch(it -> !(it instanceof ExposureEvent.ExposurePublished));
        assertThat(stage.stuck()).isEmpty();
    }

    private static ExposureId ofPenalty() {
        return ExposureHistory.EXPOSURE;
    }

    private static List<OrderEvent> revoked(LocalDate decidedOn) {
        return List.of(OrderHistory.revoked(decidedOn));
    }
}
