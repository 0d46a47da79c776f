package org.mingcha.command.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.exposure.ExposureHistory.AT;
import static org.mingcha.command.exposure.ExposureHistory.PENALISED_ON;
import static org.mingcha.command.hazard.HazardHistory.UNIT;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.WANG;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.PolicyStage;
import org.mingcha.command.exposure.ExposureEvent.ExposureProposed;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.ProposalVoided;
import org.mingcha.command.exposure.ExposureEvent.WithdrawalDemanded;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderHistory;

class WhenPenaltyRevokedThenDemandWithdrawalTest {

    private static final LocalDate REVOKED_ON =
            new Moment(OrderHistory.revoked(PENALISED_ON).at()).day();

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

        assertThat(stage.recorded(ofPenalty())).allMatch(it -> !(it instanceof ExposurePublished));
        assertThat(stage.stuck()).isEmpty();
    }

    @Test
    void whatIsShownIsDemandedBackOnceCountedFromTheDayOfTheRevocation() {
        var listing = ExposureId.ofListing(ORDER, 2);
        stage.happened(ORDER, ExposureHistory.penalised())
                .happened(ofPenalty(), ExposureHistory.published())
                .happened(listing, listed(listing));
        stage.happened(ORDER, revoked(PENALISED_ON)).at("2027-01-05T09:00").run().replay();

        for (var exposure : List.of(ofPenalty(), listing)) {
            assertThat(stage.recorded(exposure))
                    .filteredOn(WithdrawalDemanded.class::isInstance)
                    .singleElement()
                    .extracting(it -> ((WithdrawalDemanded) it).withdrawBy())
                    .isEqualTo(Shanghai.LAW.open(RowId.E2, REVOKED_ON));
        }
        assertThat(stage.stuck()).isEmpty();
    }

    private static List<ExposureEvent> listed(ExposureId listing) {
        var proposal =
                new ExposureProposed(
                        listing,
                        WANG.id(),
                        AT,
                        ExposureBasis.DISHONESTY_LIST,
                        ExposureHistory.OF_ORDER,
                        UNIT,
                        DONGGANG,
                        Optional.empty());
        return List.of(proposal, new ExposurePublished(listing, WANG.id(), AT));
    }

    private static ExposureId ofPenalty() {
        return ExposureHistory.EXPOSURE;
    }

    private static List<OrderEvent> revoked(LocalDate decidedOn) {
        return List.of(OrderHistory.revoked(decidedOn));
    }
}
