package org.mingcha.infra.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.merkle.Tree;
import org.mingcha.infra.verify.Growing.Moment;

/** What must be accepted. */
interface AcceptedLedgers {

    Installation office();

    @Test
    default void anEmptyLedgerIsAccepted() {
        Claims.clean(office().signed().verified(), 0);
    }

    @Test
    default void aDatabaseWithoutAnythingIsAccepted() {
        assertThat(office().verified().root()).isEqualTo(Tree.EMPTY);
        Claims.clean(office().verified(), 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 257, 700})
    default void anUntouchedLedgerIsAccepted(int events) {
        Claims.clean(office().appended(events).signed().verified(), events);
    }

    @Test
    default void everyCheckpointOfAGrowingLedgerIsAccepted() {
        for (int i = 0; i < 40; i++) {
            office().appended(1 + i).signed();
        }
        Claims.clean(office().verified(), 820);
    }

    @Test
    default void checkpointsOfANewKeyAreAccepted() {
        var office = office().appended(100).signed().rotated().appended(100).signed();
        Claims.clean(office.verified(), 200);
    }

    @Test
    default void aNewKeyIsTrustedWhereTheGivenOneEndorsedIt() {
        var office = office().appended(100).signed().rotated().appended(100).signed();
        Claims.clean(
                office.verified(new Trust(List.of(office.key()), List.of(), Optional.empty())),
                200);
    }

    @Test
    default void aCheckpointThatWasKeptIsFoundInALargerLedger() {
        String kept = office().appended(100).signed().remembered();
        var office = office().appended(200).signed();
        Claims.clean(office.verified(new Trust(List.of(), List.of(kept), Optional.empty())), 300);
    }

    @Test
    default void whatThisProgramWroteMayBeUnsigned() {
        var office = office().appended(300).signed().appended(5);
        var report =
                office.verified(
                        new Trust(List.of(), List.of(), Optional.of(Installation.SALTS::gave)));
        assertThat(report.findings()).isEmpty();
        assertThat(report.unsigned()).isEqualTo(5);
        assertThat(report.to()).isEqualTo(305);
    }

    @Test
    default void whatIsNewMayBeVerifiedByItself() {
        var office = office().appended(600).signed();
        var report =
                Installation.verification()
                        .since(
                                600,
                                office.appended(300).signed().stored(),
                                Trust.NONE,
                                Pace.full());
        assertThat(report.findings()).isEmpty();
        assertThat(report.from()).isEqualTo(512);
        assertThat(report.to()).isEqualTo(900);
        assertThat(report.root()).isEqualTo(office.verified().root());
    }

    @Test
    default void whatIsSignedMeanwhileIsAccepted() throws InterruptedException {
        var office = office().appended(300).signed().appended(300);
        var signing = Thread.ofVirtual().start(office::signed);
        var report =
                Installation.verification()
                        .full(office.live(), Trust.NONE, new Pace(0, Duration.ofSeconds(60)));
        Claims.clean(report, 600);
        signing.join();
    }

    @ParameterizedTest
    @CsvSource({
        "END, 1",
        "END, 2",
        "SIGNED, 1",
        "SIGNED, 2",
        "SIGNED, 3",
        "CHECKPOINTS, 1",
        "CHECKPOINTS, 2",
        "CHECKPOINTS, 3",
        "CHECKPOINTS, 4"
    })
    default void whatComesAndIsSignedMeanwhileIsNoFault(Moment moment, int time) {
        var office = office().appended(300).signed().appended(20).signed();
        var growing = new Growing(office.live(), moment, time, () -> office.appended(10).signed());
        var report =
                Installation.verification()
                        .full(growing, Trust.NONE, new Pace(0, Duration.ofSeconds(60)));
        assertThat(report.findings()).isEmpty();
        assertThat(report.to()).isBetween(320L, 330L);
    }

    @Test
    default void whatComesAfterTheEndWasReadAndIsSignedMeanwhileIsAccepted() {
        var office = office().appended(300).signed().appended(20);
        var growing = new Growing(office.live(), Moment.END, 1, () -> office.appended(10).signed());
        var report =
                Installation.verification()
                        .full(growing, Trust.NONE, new Pace(0, Duration.ofSeconds(60)));
        Claims.clean(report, 330);
    }
}
