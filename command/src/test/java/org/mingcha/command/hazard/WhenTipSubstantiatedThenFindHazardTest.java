package org.mingcha.command.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.party.People.QINGDAO;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.PolicyStage;
import org.mingcha.command.hazard.HazardCommand.RegisterHazard;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferAcknowledged;
import org.mingcha.command.tipoff.TipHistory;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;

class WhenTipSubstantiatedThenFindHazardTest {

    private static final HazardId FOUND = HazardId.ofTip(TIP);
    private static final Instant NOW = Shanghai.at("2026-12-01T16:05");

    private final PolicyStage stage = PolicyStage.of(new HazardModule()).at(NOW);

    @Test
    void whatVerificationFoundIsFoundOnce() {
        stage.happened(TIP, TipHistory.substantiated()).run();

        assertThat(stage.recorded(FOUND)).containsExactly(found(NOW));
        assertThat(stage.stuck()).isEmpty();
    }

    @Test
    void onReplayNothingIsFoundAgain() {
        stage.happened(TIP, TipHistory.substantiated()).run().replay();

        assertThat(stage.recorded(FOUND)).containsExactly(found(NOW));
    }

    @Test
    void whatWasFoundDuringADowntimeIsDueAsOfItsDay() {
        var later = Shanghai.at("2026-12-11T09:00");
        stage.happened(TIP, TipHistory.substantiated()).at(later).run();

        assertThat(stage.recorded(FOUND)).containsExactly(found(later));
    }

    @Test
    void partOfItIsEnough() {
        var partly =
                new TipPartlySubstantiated(TIP, WANG.id(), TipHistory.FOUND, Closed.text("half"));
        stage.happened(TIP, TipHistory.and(TipHistory.verifying(), partly)).run();

        assertThat(stage.recorded(FOUND)).containsExactly(found(NOW));
    }

    @Test
    void whatWasHandedOverToAnotherCityIsFoundThere() {
        var taken = new TipTransferAcknowledged(TIP, WANG.id(), TipHistory.ACCEPTED, QINGDAO);
        var verified = new TipSubstantiated(TIP, WANG.id(), TipHistory.FOUND, Closed.text("there"));
        stage.happened(TIP, TipHistory.and(TipHistory.verifying(), taken, verified)).run();

        assertThat(stage.recorded(FOUND))
                .first()
                .extracting(event -> ((HazardFound) event).division())
                .isEqualTo(QINGDAO);
    }

    @Test
    void whatTheCityVerifiesIsStillFoundInItsCounty() {
        var taken = new TipTransferAcknowledged(TIP, WANG.id(), TipHistory.ACCEPTED, RIZHAO);
        var verified = new TipSubstantiated(TIP, WANG.id(), TipHistory.FOUND, Closed.text("there"));
        stage.happened(TIP, TipHistory.and(TipHistory.verifying(), taken, verified)).run();

        assertThat(stage.recorded(FOUND)).containsExactly(found(NOW));
    }

    @Test
    void whatIsKnownIsFoundAlsoIfTheReporterWithdraws() {
        var withdrawn = new TipWithdrawn(TIP, TipHistory.REGISTERED, Optional.empty());
        stage.happened(TIP, TipHistory.and(TipHistory.substantiated(), withdrawn)).run();

        assertThat(stage.recorded(FOUND)).containsExactly(found(NOW));
    }

    @Test
    void nothingIsFoundWhileItIsVerified() {
        stage.happened(TIP, TipHistory.verifying()).run();

        assertThat(stage.recorded(FOUND)).isEmpty();
        assertThat(stage.stuck()).isEmpty();
    }

    @Test
    void officerWhoIsFasterRegistersTheSameHazard() {
        stage.happened(TIP, TipHistory.substantiated()).asked(register());

        assertThat(stage.recorded(FOUND)).filteredOn(HazardRegistered.class::isInstance).hasSize(1);
        stage.replay();
        assertThat(stage.recorded(FOUND).getLast()).isNotInstanceOf(HazardFound.class);
    }

    private static RegisterHazard register() {
        var form = form();
        return new RegisterHazard(
                FOUND,
                Optional.of(TIP),
                HazardSource.TIP_OFF,
                form.unitName(),
                form.division(),
                form.place(),
                Closed.text("stored beside a school"),
                WANG);
    }

    private static TipSubmitted form() {
        return (TipSubmitted) TipHistory.substantiated().getFirst();
    }

    private static HazardFound found(Instant at) {
        var day = new Moment(TipHistory.FOUND).day();
        return new HazardFound(
                FOUND,
                at,
                TIP,
                form().unitName(),
                form().division(),
                form().place(),
                LAW.open(RowId.H3, day));
    }
}
