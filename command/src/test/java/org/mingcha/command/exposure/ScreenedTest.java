package org.mingcha.command.exposure;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingcha.command.exposure.ExposureHistory.AT;
import static org.mingcha.command.exposure.ExposureHistory.CLEAN;
import static org.mingcha.command.exposure.ExposureHistory.EXPOSURE;
import static org.mingcha.command.exposure.ExposureHistory.SNAPSHOT;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.LEGAL;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.Refused;
import org.mingcha.command.Stage;
import org.mingcha.command.exposure.ExposureCommand.ApproveCorrection;
import org.mingcha.command.exposure.ExposureCommand.CheckRedaction;
import org.mingcha.command.exposure.ExposureCommand.CorrectExposure;
import org.mingcha.command.exposure.ExposureCommand.DraftExposure;
import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.exposure.ExposureCommand.Screened;
import org.mingcha.command.exposure.ExposureCommand.WithdrawExposure;
import org.mingcha.command.exposure.ExposureEvent.CorrectionDrafted;
import org.mingcha.command.redaction.Finding;
import org.mingcha.command.redaction.Finding.Kind;
import org.mingcha.command.redaction.Finding.Part;
import org.mingcha.command.redaction.Screening;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;

/** Nothing is made public that the machine did not let pass. */
class ScreenedTest {

    private static final Sealed TEXT = Closed.text("text");
    private static final CorrectionDrafted CORRECTION =
            new CorrectionDrafted(EXPOSURE, WANG.id(), AT, TEXT, TEXT, SNAPSHOT, 1);
    private final Stage<Exposure> exposure =
            Stage.of(Exposure.class)
                    .at(AT)
                    .beside(OtherStreams.holding(ORDER, ExposureHistory.penalised()));

    @Test
    void whatTheMachineFindsIsRefusedByItsKindWhereverATextGoesPublic() {
        for (var kind : Kind.values()) {
            each().forEach((act, past) -> {
                var found = found(new Finding(kind, Part.TEXT, 3, 9));
                exposure.after(past).refuses(act.with(found), rule(kind));
            });
        }
    }

    @Test
    void whatTheMachineDidNotSeeIsRefused() {
        each().forEach((act, past) ->
                exposure.after(past).refuses(act.with(Screening.NONE), ExposureRule.NOT_SCREENED));
    }

    @Test
    void whatTheMachineLetsPassIsDone() {
        each().forEach((act, past) ->
                exposure.after(past).when(act).expectSuccessfulHandlerExecution());
    }

    @Test
    void refusalTellsWhereInTheTitleOrTheText() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> Clean.require(found(new Finding(Kind.WORDING, Part.TITLE, 3, 14))))
                .extracting(Refused::arguments)
                .isEqualTo(List.of(0, 3, 14));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Clean.require(found(new Finding(Kind.WORDING, Part.TEXT, 1, 12))))
                .extracting(Refused::arguments)
                .isEqualTo(List.of(1, 1, 12));
    }

    @Test
    void whoDoesNotLetADraftPassNeedsNoMachine() {
        exposure.after(ExposureHistory.drafted())
                .when(new CheckRedaction(EXPOSURE, false, Optional.of(TEXT), Screening.NONE, ZHAO))
                .expectSuccessfulHandlerExecution();
    }

    private static Map<Screened, List<ExposureEvent>> each() {
        return Map.of(
                new DraftExposure(EXPOSURE, TEXT, TEXT, CLEAN, WANG),
                ExposureHistory.proposed(),
                new CheckRedaction(EXPOSURE, true, Optional.empty(), CLEAN, ZHAO),
                ExposureHistory.drafted(),
                new PublishExposure(EXPOSURE, Optional.empty(), CLEAN, WANG),
                ExposureHistory.approved(),
                new CorrectExposure(EXPOSURE, TEXT, TEXT, CLEAN, WANG),
                ExposureHistory.published(),
                new ApproveCorrection(EXPOSURE, CLEAN, HEAD),
                ExposureHistory.and(ExposureHistory.published(), CORRECTION),
                new WithdrawExposure(EXPOSURE, TEXT, CLEAN, LEGAL),
                ExposureHistory.published());
    }

    private static ExposureRule rule(Kind kind) {
        return switch (kind) {
            case WORDING -> ExposureRule.SHARED_WORDING;
            case TIP_DATE -> ExposureRule.TIP_DATE;
            case TIP_NUMBER -> ExposureRule.TIP_NUMBER;
            case CHANNEL -> ExposureRule.CHANNEL_NAMED;
            case PERSONAL_NUMBER -> ExposureRule.PERSONAL_NUMBER;
            case PERSON -> ExposureRule.PERSON_NAMED;
            case PHOTO -> ExposureRule.PHOTO_SHOWN;
        };
    }

    private static Screening found(Finding finding) {
        return new Screening(1, Optional.of(SNAPSHOT), List.of(finding));
    }
}
