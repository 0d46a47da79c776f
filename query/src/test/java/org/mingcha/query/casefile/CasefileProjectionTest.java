package org.mingcha.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingcha.query.Cast.CORRECTED;
import static org.mingcha.query.Cast.EXPIRED_EXPOSURE;
import static org.mingcha.query.Cast.EXPOSURE;
import static org.mingcha.query.Cast.FIRST;
import static org.mingcha.query.Cast.HAZARD;
import static org.mingcha.query.Cast.ORDER;
import static org.mingcha.query.Cast.SECOND;
import static org.mingcha.query.Cast.STANDING_EXPOSURE;
import static org.mingcha.query.Cast.TIP;
import static org.mingcha.query.Cast.VOID_EXPOSURE;
import static org.mingcha.query.Cast.day;
import static org.mingcha.query.Cast.due;
import static org.mingcha.query.Cast.receipt;
import static org.mingcha.query.Cast.sealed;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.exposure.ExposureEvent.ExposureReleased;
import org.mingcha.command.hazard.HazardEvent.AcceptanceApplied;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.law.RowId;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.OrderClosed;
import org.mingcha.command.order.OrderEvent.RectificationOverdue;
import org.mingcha.command.order.OrderEvent.RectificationReported;
import org.mingcha.command.seal.KeyName;
import org.mingcha.command.tipoff.TipOffEvent.ResultFedBack;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipRegistered;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;
import org.mingcha.query.Story;
import org.mingcha.query.casefile.Entry.Fact;

class CasefileProjectionTest {

    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final CasefileModule module = new CasefileModule(files);

    @Test
    void aCaseShowsItsWholeCourseInLedgerOrder() {
        Story.tellThrough(module, TipConcluded.class);

        assertThat(tip().course())
                .extracting(Entry::what)
                .containsExactly(
                        "TipSubmitted",
                        "TipRegistered",
                        "ClaimCodeIssued",
                        "ReporterWrote",
                        "TipAccepted",
                        "VerificationAssigned",
                        "SiteChecked",
                        "DeadlineWarned",
                        "DeskWrote",
                        "VerificationOverdue",
                        "DeadlineEscalated",
                        "TipSubstantiated",
                        "TipConcluded");
        assertThat(tip().course()).extracting(Entry::index).isSorted();
    }

    @Test
    void nothingInTheFilesTellsWhoReported() {
        Story.tellAll(module);

        assertThat(files.toString()).doesNotContain("who-reported", receipt(TIP).value());
    }

    @Test
    void whatAReporterDidHasADayAndNoTime() {
        Story.tellThrough(module, TipRegistered.class);

        assertThat(tip().course()).allMatch(entry -> entry.at().isEmpty() && entry.by().isEmpty());
    }

    @Test
    void aStepTellsItsFactsAndHandsOverItsTextsWithTheirKey() {
        Story.tellAll(module);
        Entry check =
                tip().course().stream()
                        .filter(entry -> entry.what().equals("SiteChecked"))
                        .findFirst()
                        .orElseThrow();

        assertThat(check.by()).contains(FIRST);
        assertThat(check.facts())
                .containsExactly(
                        new Fact("officers", FIRST.value()),
                        new Fact("officers", SECOND.value()),
                        new Fact("refusedToSign", "true"));
        assertThat(check.passages())
                .containsExactly(
                        new Passage("findings", KeyName.ofStream(TIP), sealed("findings")));
    }

    @Test
    void ofALetterTheDeskReadsItsOwnCopy() {
        Story.tellAll(module);

        assertThat(tip().course())
                .flatExtracting(Entry::passages)
                .extracting(Passage::name, Passage::text)
                .contains(tuple("conclusion", sealed("desk-conclusion")));
        assertThat(files.toString()).doesNotContain("reporter-conclusion");
    }

    @Test
    void theTipShowsTheDeadlineThatRuns() {
        Story.tellThrough(module, TipRegistered.class);
        assertThat(tip().deadline()).contains(due(RowId.T1, 1, 6));

        Story.tellThrough(module, TipAccepted.class);
        assertThat(tip().deadline()).contains(due(RowId.T3, 3, 20));

        Story.tellThrough(module, TipSubstantiated.class);
        assertThat(tip().deadline()).contains(due(RowId.T3, 3, 20));

        Story.tellThrough(module, TipConcluded.class);
        assertThat(tip().deadline()).contains(due(RowId.T5, 21, 31));

        Story.tellThrough(module, ResultFedBack.class);
        assertThat(tip().deadline()).isEmpty();
    }

    @Test
    void aCureThatWasNotAcceptedIsDueByThePlansDateAgain() {
        Story.tellThrough(module, CureCompletedReported.class);
        assertThat(hazard().dueOn()).isEmpty();

        Story.tellThrough(module, AcceptanceApplied.class);
        assertThat(hazard().dueOn()).contains(day(51));

        Story.tellThrough(module, AcceptanceFailed.class);
        assertThat(hazard().dueOn()).contains(day(40));
    }

    @Test
    void anExtensionMovesTheDateOfTheOrder() {
        Story.tellThrough(module, ExtensionGranted.class);

        assertThat(order().rectifyBy()).isEqualTo(day(38));
        assertThat(order().dueOn()).contains(day(38));
    }

    @Test
    void anOrderThatIsOverdueStaysSoUntilItIsReportedDone() {
        Story.tellThrough(module, RectificationOverdue.class);
        assertThat(order().dueOn()).contains(day(38));

        Story.tellThrough(module, RectificationReported.class);
        assertThat(order().dueOn()).contains(day(61));

        Story.tellThrough(module, OrderClosed.class);
        assertThat(order().dueOn()).isEmpty();
    }

    @Test
    void casesKnowWhatCameOfThem() {
        Story.tellAll(module);

        assertThat(tip().hazards()).containsExactly(HAZARD);
        assertThat(hazard().orders()).containsExactly(ORDER);
        assertThat(hazard().exposures()).containsExactly(STANDING_EXPOSURE, EXPIRED_EXPOSURE);
        assertThat(order().exposures()).containsExactly(EXPOSURE, VOID_EXPOSURE);
    }

    @Test
    void whatWasCorrectedShowsItsNewTextAndDigest() {
        Story.tellAll(module);

        assertThat(files.find(STANDING_EXPOSURE.value(), ExposureCase.class).orElseThrow().view())
                .returns(Optional.of(sealed("corrected-text")), ExposureCase::text)
                .returns(Optional.empty(), ExposureCase::correction)
                .returns(
                        Optional.of(CORRECTED),
                        shown -> shown.release().map(ExposureReleased::snapshot));
    }

    @Test
    void twoFinesOfTheSameAmountAreTwoFines() {
        Story.tellAll(module);

        assertThat(order().fines()).containsExactly(new Fen(5_000_00), new Fen(5_000_00));
    }

    @Test
    void theLatestDraftIsTheOneThatShows() {
        Story.tellAll(module);

        assertThat(files.find(EXPOSURE.value(), ExposureCase.class).orElseThrow().view())
                .returns(Optional.of(sealed("second-text")), ExposureCase::text);
    }

    @Test
    void theLevelIsThatOfTheGrading() {
        Story.tellThrough(module, HazardGraded.class);

        assertThat(hazard().level()).isPresent();
    }

    @Test
    void aResetForgetsEverything() {
        Story.tellAll(module);
        ((CasefileProjection) module.projection()).reset();

        assertThat(files).hasToString("{}");
    }

    private TipCase tip() {
        return files.find(TIP.value(), TipCase.class).orElseThrow().view();
    }

    private HazardCase hazard() {
        return files.find(HAZARD.value(), HazardCase.class).orElseThrow().view();
    }

    private OrderCase order() {
        return files.find(ORDER.value(), OrderCase.class).orElseThrow().view();
    }
}
