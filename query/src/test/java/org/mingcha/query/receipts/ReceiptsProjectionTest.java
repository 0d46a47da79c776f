package org.mingcha.query.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.query.Cast.FIRST;
import static org.mingcha.query.Cast.HEAD;
import static org.mingcha.query.Cast.INTAKE;
import static org.mingcha.query.Cast.MERGED_TIP;
import static org.mingcha.query.Cast.REFUSED_TIP;
import static org.mingcha.query.Cast.SECOND;
import static org.mingcha.query.Cast.TIP;
import static org.mingcha.query.Cast.WITHDRAWN_TIP;
import static org.mingcha.query.Cast.day;
import static org.mingcha.query.Cast.receipt;
import static org.mingcha.query.Cast.sealed;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.law.RowId;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;
import org.mingcha.query.Story;
import org.mingcha.query.receipts.ReceiptStatus.Message;
import org.mingcha.query.receipts.ReceiptStatus.Progress;
import org.mingcha.query.receipts.ReceiptStatus.Step;
import org.mingcha.query.receipts.ReceiptStatus.Text;

class ReceiptsProjectionTest {

    private final InMemoryReceiptFiles files = new InMemoryReceiptFiles();
    private final ReceiptsModule module = new ReceiptsModule(files);

    @Test
    void theReporterSeesEachStepOfTheReport() {
        Story.tellThrough(module, TipConcluded.class);

        assertThat(status(TIP).timeline())
                .extracting(Step::what)
                .containsExactly(
                        "TipRegistered",
                        "TipAccepted",
                        "VerificationAssigned",
                        "SiteChecked",
                        "VerificationOverdue",
                        "TipSubstantiated",
                        "TipConcluded");
    }

    @Test
    void theReporterSeesWhatCameOfIt() {
        Story.tellAll(module);

        assertThat(status(TIP).timeline())
                .extracting(Step::what)
                .contains("HazardRegistered", "OrderIssued", "ExtensionGranted", "HazardClosedOut")
                .contains("ExposurePublished", "ExposureWithdrawn", "RectificationOverdue");
    }

    @Test
    void theReporterSeesWhatBecomesOfRetaliationOnceAndThatADateWasMissed() {
        Story.tellAll(module);

        assertThat(status(MERGED_TIP).timeline())
                .extracting(Step::what)
                .containsOnlyOnce("RetaliationHandedOver", "RetaliationMeasureTaken")
                .containsOnlyOnce("RetaliationConfirmed", "RetaliationNotConfirmed")
                .contains("RetaliationReported", "DeadlineOverdue")
                .doesNotContain("RetaliationOpened", "RetaliationRepeated", "RetaliationDecided");
    }

    @Test
    void whatIsNotDecidedYetStaysInside() {
        Story.tellAll(module);

        assertThat(status(TIP).timeline())
                .extracting(Step::what)
                .doesNotContain("ExtensionRequested", "RemediationPlanSubmitted", "PlanReturned")
                .doesNotContain("ExposureProposed", "ExposureDrafted", "RedactionChecked")
                .doesNotContain("LegalReviewed", "ExposureApproved", "DeskWrote", "TipSubmitted");
    }

    @Test
    void ofAHazardFoundByPatrolNothingIsShown() {
        Story.tellAll(module);

        assertThat(status(TIP).timeline())
                .filteredOn(step -> step.what().equals("HazardRegistered"))
                .hasSize(1);
        assertThat(status(TIP).hazards()).hasSize(1);
    }

    @Test
    void textsAreThoseClosedForTheReceipt() {
        Story.tellAll(module);
        Step result =
                status(TIP).timeline().stream()
                        .filter(step -> step.what().equals("HazardReopened"))
                        .findFirst()
                        .orElseThrow();
        Step fedBack =
                status(TIP).timeline().stream()
                        .filter(step -> step.what().equals("ResultFedBack"))
                        .findFirst()
                        .orElseThrow();

        assertThat(result.what()).isEqualTo("HazardReopened");
        assertThat(fedBack.on()).isEqualTo(day(56));
        assertThat(fedBack.dueOn()).contains(day(66));
        assertThat(fedBack.texts())
                .containsExactly(
                        new Text("conclusion", sealed("reporter-conclusion")),
                        new Text("account", sealed("reporter-account")),
                        new Text("disposal", sealed("reporter-disposal")));
        assertThat(status(REFUSED_TIP).timeline().getLast().texts())
                .containsExactly(new Text("reason", sealed("reporter-refusal")));
    }

    @Test
    void lettersOfBothSidesAreMessages() {
        Story.tellAll(module);

        assertThat(status(TIP).messages())
                .containsExactly(
                        new Message(day(2), true, sealed("question")),
                        new Message(day(5), false, sealed("reporter-answer")));
    }

    @Test
    void noOfficerAndNoTimeOfDayIsNamed() {
        Story.tellAll(module);

        assertThat(files.toString())
                .doesNotContain(FIRST.value(), SECOND.value(), HEAD.value(), INTAKE.value())
                .doesNotContain("T02:00:00Z", "desk-", "who-reported", "narrative");
    }

    @Test
    void theHazardShowsHowFarItHasCome() {
        Story.tellThrough(module, ExposurePublished.class);

        assertThat(status(TIP).hazards())
                .containsExactly(
                        new Progress(
                                HazardState.CURING,
                                Optional.of(HazardLevel.MAJOR),
                                Optional.of(day(38)),
                                true));
    }

    @Test
    void aHazardIsExposedAsLongAsOneExposureStands() {
        Story.tellAll(module);

        assertThat(status(TIP).hazards()).singleElement().returns(true, Progress::exposed);
    }

    @Test
    void eachReceiptShowsItsOwnReport() {
        Story.tellThrough(module, TipWithdrawn.class);

        assertThat(status(WITHDRAWN_TIP).timeline())
                .extracting(Step::what)
                .containsExactly("TipRegistered", "AcceptanceOverdue", "TipWithdrawn");
    }

    @Test
    void whatWasFoundGoesOnToBeShownAfterTheReporterWithdrew() {
        Story.tellAll(module);

        assertThat(status(WITHDRAWN_TIP).timeline())
                .extracting(Step::what)
                .startsWith(
                        "TipRegistered",
                        "AcceptanceOverdue",
                        "TipWithdrawn",
                        "HazardRegistered",
                        "HazardGraded");
    }

    @Test
    void theDatesOfAllThatCameOfTheReportAreShown() {
        Story.tellAll(module);

        assertThat(status(TIP).terms())
                .extracting(term -> term.deadline().row())
                .contains(RowId.T1, RowId.T3, RowId.T5, RowId.RECTIFICATION, RowId.O1, RowId.CURE)
                .contains(RowId.R1, RowId.R2, RowId.R3);
    }

    @Test
    void aStepAboutADateSaysWhatTheDateIsFor() {
        Story.tellAll(module);

        assertThat(status(TIP).timeline())
                .filteredOn(step -> step.what().equals("DeadlineOverdue"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.about()).isPresent());
    }

    @Test
    void anUnknownReceiptShowsNothing() {
        Story.tellAll(module);

        assertThat(ask(new ReceiptTag("f".repeat(64)))).isEmpty();
    }

    private ReceiptStatus status(TipId tip) {
        return ask(receipt(tip)).orElseThrow();
    }

    private Optional<ReceiptStatus> ask(ReceiptTag tag) {
        return ((ReceiptsProjection) module.projection()).handle(new FindByReceipt(tag));
    }
}
