package org.mingcha.command.exposure;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingcha.command.exposure.ExposureHistory.AT;
import static org.mingcha.command.exposure.ExposureHistory.CLEAN;
import static org.mingcha.command.exposure.ExposureHistory.EXPOSURE;
import static org.mingcha.command.exposure.ExposureHistory.and;
import static org.mingcha.command.exposure.ExposureHistory.redaction;
import static org.mingcha.command.exposure.ExposureHistory.review;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.LEGAL;
import static org.mingcha.command.party.People.OTHER_HEAD;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Invalid;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.Stage;
import org.mingcha.command.exposure.ExposureCommand.ApproveExposure;
import org.mingcha.command.exposure.ExposureCommand.CheckRedaction;
import org.mingcha.command.exposure.ExposureCommand.ConsultParty;
import org.mingcha.command.exposure.ExposureCommand.DraftExposure;
import org.mingcha.command.exposure.ExposureCommand.HearParty;
import org.mingcha.command.exposure.ExposureCommand.PublishExposure;
import org.mingcha.command.exposure.ExposureCommand.RejectExposure;
import org.mingcha.command.exposure.ExposureCommand.ReviewLegality;
import org.mingcha.command.exposure.ExposureCommand.WithdrawExposure;
import org.mingcha.command.exposure.ExposureEvent.ExposureDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposurePublished;
import org.mingcha.command.exposure.ExposureEvent.ExposureRejected;
import org.mingcha.command.exposure.ExposureEvent.ExposureReleased;
import org.mingcha.command.exposure.ExposureEvent.ExposureWithdrawn;
import org.mingcha.command.exposure.ExposureEvent.PartyHeard;
import org.mingcha.command.exposure.ExposureEvent.PublicationKindChosen;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderHistory;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;

class ExposureTest {

    private static final Optional<Sealed> WHY = Optional.of(Closed.text("a licence plate shows"));
    private static final Officer WANG_OF_ALL_TRADES =
            People.of(WANG.id().value(), RIZHAO, Role.OFFICER, Role.LEGAL, Role.HEAD);
    private static final PublishExposure PUBLISH =
            new PublishExposure(EXPOSURE, Optional.empty(), CLEAN, WANG);

    private final Stage<Exposure> exposure = Stage.of(Exposure.class).at(AT);

    @Test
    void invariant12NothingIsPublishedWithoutRedactionCheckAndApproval() {
        for (var past :
                List.of(
                        ExposureHistory.proposed(),
                        ExposureHistory.drafted(),
                        ExposureHistory.redacted(),
                        ExposureHistory.reviewed())) {
            exposure.after(past).refuses(PUBLISH, ExposureRule.NOT_APPROVED);
        }
        exposure.after(ExposureHistory.approved())
                .beside(OtherStreams.holding(ORDER, ExposureHistory.penalised()))
                .when(PUBLISH)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void invariant12OnlyHazardsAndOrdersAreExposedAndNoTipOff() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new ExposureSource("tip-0123456789abcdefghjkmnpqrs"));
    }

    @Test
    void proposalIsDraftedAndDraftedAgain() {
        for (var past : List.of(ExposureHistory.proposed(), ExposureHistory.drafted())) {
            exposure.after(past).records(draft(WANG), ExposureHistory.drafted().getLast());
        }
    }

    @Test
    void checkedDraftIsNotReplaced() {
        exposure.after(ExposureHistory.redacted())
                .refuses(draft(WANG), ExposureRule.NOT_TO_BE_DRAFTED);
    }

    @Test
    void redactionIsCheckedByASecondPerson() {
        exposure.after(ExposureHistory.drafted())
                .records(check(true, Optional.empty(), ZHAO), ExposureHistory.checked().toArray());
    }

    @Test
    void drafterDoesNotCheckRedaction() {
        exposure.after(ExposureHistory.drafted())
                .refuses(check(true, Optional.empty(), WANG), ExposureRule.OWN_DRAFT);
    }

    @Test
    void redactionIsNotCheckedBeforeADraft() {
        exposure.after(ExposureHistory.proposed())
                .refuses(check(true, Optional.empty(), ZHAO), ExposureRule.NO_DRAFT);
    }

    @Test
    void failedCheckSaysWhyAndAsksForANewDraft() {
        exposure.after(ExposureHistory.drafted())
                .records(check(false, WHY, ZHAO), redaction(false));
        exposure.refuses(check(false, Optional.empty(), ZHAO), ExposureRule.REASON_MISSING);
        exposure.after(and(ExposureHistory.drafted(), redaction(false)))
                .refuses(check(true, Optional.empty(), ZHAO), ExposureRule.NO_DRAFT);
    }

    @Test
    void whoDraftedFirstMayCheckWhatSomebodyElseDraftedAnew() {
        var anew =
                new ExposureDrafted(
                        EXPOSURE, ZHAO.id(), AT, Closed.text("title"), Closed.text("text"));
        exposure.after(and(ExposureHistory.drafted(), anew))
                .when(check(true, Optional.empty(), WANG))
                .expectSuccessfulHandlerExecution();
        exposure.refuses(check(true, Optional.empty(), ZHAO), ExposureRule.OWN_DRAFT);
    }

    @Test
    void legalityIsReviewedAfterRedaction() {
        exposure.after(ExposureHistory.redacted())
                .records(reviewing(true, Optional.empty(), LEGAL), review(true));
    }

    @Test
    void legalityIsNotReviewedBeforeRedaction() {
        exposure.after(ExposureHistory.drafted())
                .refuses(
                        reviewing(true, Optional.empty(), LEGAL),
                        ExposureRule.REDACTION_NOT_CHECKED);
    }

    @Test
    void onlyLegalReviewsLegality() {
        exposure.after(ExposureHistory.redacted())
                .refuses(reviewing(true, Optional.empty(), HEAD), AuthorityRule.ROLE);
    }

    @Test
    void drafterDoesNotReviewLegality() {
        exposure.after(ExposureHistory.redacted())
                .refuses(
                        reviewing(true, Optional.empty(), WANG_OF_ALL_TRADES),
                        ExposureRule.OWN_DRAFT);
    }

    @Test
    void failedReviewSaysWhyAndAsksForANewDraft() {
        exposure.after(ExposureHistory.redacted())
                .records(reviewing(false, WHY, LEGAL), review(false));
        exposure.refuses(reviewing(false, Optional.empty(), LEGAL), ExposureRule.REASON_MISSING);
        exposure.after(and(ExposureHistory.redacted(), review(false)))
                .when(draft(WANG))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void headApprovesWhatWasReviewed() {
        exposure.after(ExposureHistory.reviewed())
                .records(new ApproveExposure(EXPOSURE, HEAD), ExposureHistory.approved().getLast());
    }

    @Test
    void headWhoDraftedDoesNotApprove() {
        exposure.after(ExposureHistory.reviewed())
                .refuses(new ApproveExposure(EXPOSURE, WANG_OF_ALL_TRADES), ExposureRule.OWN_DRAFT);
    }

    @Test
    void officerDoesNotApprove() {
        exposure.after(ExposureHistory.reviewed())
                .refuses(new ApproveExposure(EXPOSURE, ZHAO), AuthorityRule.ROLE);
    }

    @Test
    void nothingIsApprovedBeforeTheReview() {
        exposure.after(ExposureHistory.redacted())
                .refuses(new ApproveExposure(EXPOSURE, HEAD), ExposureRule.NOT_REVIEWED);
    }

    @Test
    void headRejectsAnyProposalOrDraftWithAReason() {
        var reason = Closed.text("not in proportion");
        for (var past :
                List.of(
                        ExposureHistory.proposed(),
                        ExposureHistory.drafted(),
                        ExposureHistory.redacted(),
                        ExposureHistory.reviewed())) {
            exposure.after(past)
                    .records(
                            new RejectExposure(EXPOSURE, reason, OTHER_HEAD),
                            new ExposureRejected(EXPOSURE, OTHER_HEAD.id(), AT, reason));
        }
    }

    @Test
    void approvedExposureIsNotRejected() {
        exposure.after(ExposureHistory.approved())
                .refuses(
                        new RejectExposure(EXPOSURE, Closed.text("no"), HEAD),
                        ExposureRule.NO_DRAFT);
    }

    @Test
    void approvedExposureIsPublished() {
        exposure.after(ExposureHistory.approved())
                .beside(OtherStreams.holding(ORDER, ExposureHistory.penalised()))
                .records(
                        PUBLISH,
                        new ExposurePublished(EXPOSURE, WANG.id(), AT),
                        ExposureHistory.released(RowId.E5));
    }

    @Test
    void publicationTellsWhereElseItIsShown() {
        var medium = Optional.of(new Medium("大众日报"));
        exposure.after(ExposureHistory.approved())
                .beside(OtherStreams.holding(ORDER, ExposureHistory.penalised()))
                .records(
                        new PublishExposure(EXPOSURE, medium, CLEAN, WANG),
                        new ExposurePublished(EXPOSURE, WANG.id(), AT),
                        new ExposureReleased(
                                EXPOSURE,
                                WANG.id(),
                                AT,
                                medium,
                                ExposureHistory.SNAPSHOT,
                                1,
                                LAW.open(RowId.E5, ExposureHistory.TODAY)));
    }

    @Test
    void nothingIsPublishedOnceItsBasisIsGone() {
        exposure.after(ExposureHistory.approved())
                .beside(OtherStreams.holding(ORDER, OrderHistory.served()))
                .refuses(PUBLISH, ExposureRule.BASIS_NOT_MET);
    }

    @Test
    void reviewChoosesTheKindOfPublication() {
        exposure.after(ExposureHistory.redacted())
                .records(
                        new ReviewLegality(
                                EXPOSURE,
                                true,
                                Optional.empty(),
                                Optional.of(PublicationKind.ANNOUNCEMENT),
                                LEGAL),
                        review(true),
                        new PublicationKindChosen(
                                EXPOSURE, LEGAL.id(), AT, PublicationKind.ANNOUNCEMENT));
    }

    @Test
    void reviewThatIsNotPassedChoosesNothing() {
        exposure.after(ExposureHistory.redacted())
                .records(
                        new ReviewLegality(
                                EXPOSURE,
                                false,
                                WHY,
                                Optional.of(PublicationKind.ANNOUNCEMENT),
                                LEGAL),
                        review(false));
    }

    @Test
    void partyIsHeardOnceThereIsADraft() {
        var account = Closed.text("they say");
        exposure.after(ExposureHistory.drafted())
                .records(
                        new HearParty(EXPOSURE, account, WANG),
                        new PartyHeard(EXPOSURE, WANG.id(), AT, account));
        exposure.after(ExposureHistory.approved())
                .refuses(new HearParty(EXPOSURE, account, WANG), ExposureRule.NOT_TO_BE_HEARD);
        exposure.after(ExposureHistory.drafted())
                .refuses(new ConsultParty(EXPOSURE, WANG), ExposureRule.NOT_TO_BE_HEARD);
    }

    @Test
    void nothingIsPublishedBeforeApproval() {
        exposure.after(ExposureHistory.reviewed()).refuses(PUBLISH, ExposureRule.NOT_APPROVED);
    }

    @Test
    void publishedExposureIsWithdrawnWithAReason() {
        var reason = Closed.text("the penalty was revoked");
        exposure.after(ExposureHistory.published())
                .records(
                        new WithdrawExposure(EXPOSURE, reason, CLEAN, LEGAL),
                        new ExposureWithdrawn(EXPOSURE, LEGAL.id(), AT, reason));
    }

    @Test
    void nothingIsWithdrawnBeforePublication() {
        exposure.after(ExposureHistory.approved())
                .refuses(
                        new WithdrawExposure(EXPOSURE, Closed.text("no"), CLEAN, HEAD),
                        ExposureRule.NOT_PUBLISHED);
    }

    private static DraftExposure draft(Officer by) {
        return new DraftExposure(EXPOSURE, Closed.text("title"), Closed.text("text"), CLEAN, by);
    }

    private static CheckRedaction check(boolean passed, Optional<Sealed> reason, Officer by) {
        return new CheckRedaction(EXPOSURE, passed, reason, CLEAN, by);
    }

    private static ReviewLegality reviewing(boolean passed, Optional<Sealed> reason, Officer by) {
        return new ReviewLegality(EXPOSURE, passed, reason, Optional.empty(), by);
    }
}
