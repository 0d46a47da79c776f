package org.mingcha.command.exposure;

import static org.axonframework.test.matchers.Matchers.noEvents;
import static org.hamcrest.Matchers.not;
import static org.mingcha.command.exposure.ExposureHistory.AT;
import static org.mingcha.command.exposure.ExposureHistory.CLEAN;
import static org.mingcha.command.exposure.ExposureHistory.EXPOSURE;
import static org.mingcha.command.exposure.ExposureHistory.SNAPSHOT;
import static org.mingcha.command.exposure.ExposureHistory.TODAY;
import static org.mingcha.command.exposure.ExposureHistory.and;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.LEGAL;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.exposure.ExposureCommand.ApproveCorrection;
import org.mingcha.command.exposure.ExposureCommand.CatchUpExposure;
import org.mingcha.command.exposure.ExposureCommand.CorrectExposure;
import org.mingcha.command.exposure.ExposureCommand.DecideObjection;
import org.mingcha.command.exposure.ExposureCommand.FollowUp;
import org.mingcha.command.exposure.ExposureCommand.ObjectToExposure;
import org.mingcha.command.exposure.ExposureEvent.CorrectionDrafted;
import org.mingcha.command.exposure.ExposureEvent.ExposureCorrected;
import org.mingcha.command.exposure.ExposureEvent.ExposureObjected;
import org.mingcha.command.exposure.ExposureEvent.ObjectionDecided;
import org.mingcha.command.exposure.ExposureEvent.RectificationFollowedUp;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.redaction.Screening;
import org.mingcha.command.redaction.Snapshot;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;

/** Corrections, objections and what follows while an exposure is shown. */
class DisplayTest {

    private static final Sealed TEXT = Closed.text("the right figure");
    private static final Sealed REASON = Closed.text("a figure was wrong");
    private static final CorrectionDrafted DRAFTED =
            new CorrectionDrafted(EXPOSURE, WANG.id(), AT, TEXT, REASON, SNAPSHOT, 1);
    private static final ExposureCorrected CORRECTED =
            new ExposureCorrected(EXPOSURE, HEAD.id(), AT, TEXT, SNAPSHOT, 1);
    private static final ExposureObjected OBJECTED =
            new ExposureObjected(
                    EXPOSURE, ZHAO.id(), AT, TEXT, REASON, LAW.open(RowId.E3_OWN, TODAY));
    private static final Officer WANG_AS_HEAD =
            People.of(WANG.id().value(), RIZHAO, Role.OFFICER, Role.HEAD);

    private final Stage<Exposure> exposure =
            Stage.of(Exposure.class).at(AT).after(ExposureHistory.published());

    @Test
    void correctionIsDraftedAndTheOldTextStandsUntilItIsApproved() {
        exposure.records(correct(WANG), DRAFTED);
    }

    @Test
    void anotherPersonApprovesTheCorrection() {
        exposure.after(and(ExposureHistory.published(), DRAFTED)).records(approve(HEAD), CORRECTED);
    }

    @Test
    void nobodyApprovesACorrectionOfTheirOwn() {
        exposure.after(and(ExposureHistory.published(), DRAFTED))
                .refuses(approve(WANG_AS_HEAD), ExposureRule.OWN_CORRECTION);
    }

    @Test
    void officerDoesNotApproveACorrection() {
        exposure.after(and(ExposureHistory.published(), DRAFTED))
                .refuses(approve(ZHAO), AuthorityRule.ROLE);
    }

    @Test
    void correctionThatWasDraftedAnewIsLookedAtAgain() {
        var other = new Screening(1, Optional.of(Snapshot.of("title", "else")), List.of());
        exposure.after(and(ExposureHistory.published(), DRAFTED))
                .refuses(
                        new ApproveCorrection(EXPOSURE, other, HEAD),
                        ExposureRule.CORRECTION_CHANGED);
    }

    @Test
    void correctionIsApprovedOnce() {
        exposure.refuses(approve(HEAD), ExposureRule.NO_CORRECTION);
        exposure.after(and(ExposureHistory.published(), DRAFTED, CORRECTED))
                .refuses(approve(HEAD), ExposureRule.NO_CORRECTION);
    }

    @Test
    void nothingIsCorrectedBeforePublication() {
        exposure.after(ExposureHistory.approved())
                .refuses(correct(WANG), ExposureRule.NOT_PUBLISHED);
    }

    @Test
    void objectionIsEnteredForTheExposed() {
        exposure.records(object(), OBJECTED);
    }

    @Test
    void oneObjectionIsDecidedAtATime() {
        exposure.after(and(ExposureHistory.published(), OBJECTED))
                .refuses(object(), ExposureRule.OBJECTION_PENDING);
        exposure.after(and(ExposureHistory.published(), OBJECTED, decided(false)))
                .records(object(), OBJECTED);
    }

    @Test
    void objectionIsDecidedByWhoDidNotDraft() {
        exposure.after(and(ExposureHistory.published(), OBJECTED))
                .records(decide(true, LEGAL), decided(true));
        exposure.refuses(decide(true, WANG_AS_HEAD), ExposureRule.OWN_DRAFT);
    }

    @Test
    void noObjectionNoDecision() {
        exposure.refuses(decide(true, LEGAL), ExposureRule.NO_OBJECTION);
    }

    @Test
    void objectionThatIsUpheldIsOverdueUntilTheTextIsCorrected() {
        exposure.at("2027-03-01T10:00");
        exposure.after(and(ExposureHistory.published(), OBJECTED, decided(false)))
                .recordsNothing(new CatchUpExposure(EXPOSURE));
        exposure.after(and(ExposureHistory.published(), OBJECTED, decided(true), CORRECTED))
                .recordsNothing(new CatchUpExposure(EXPOSURE));
        exposure.after(and(ExposureHistory.published(), OBJECTED, decided(true)))
                .when(new CatchUpExposure(EXPOSURE))
                .expectEventsMatching(not(noEvents()));
    }

    @Test
    void rectificationIsFollowedUp() {
        exposure.records(
                new FollowUp(EXPOSURE, TEXT, WANG),
                new RectificationFollowedUp(EXPOSURE, WANG.id(), AT, TEXT));
    }

    @Test
    void nothingIsFollowedUpBeforePublication() {
        exposure.after(ExposureHistory.approved())
                .refuses(new FollowUp(EXPOSURE, TEXT, WANG), ExposureRule.NOT_PUBLISHED);
    }

    private static CorrectExposure correct(Officer by) {
        return new CorrectExposure(EXPOSURE, TEXT, REASON, CLEAN, by);
    }

    private static ApproveCorrection approve(Officer by) {
        return new ApproveCorrection(EXPOSURE, CLEAN, by);
    }

    private static ObjectToExposure object() {
        return new ObjectToExposure(EXPOSURE, TEXT, REASON, Optional.empty(), ZHAO);
    }

    private static DecideObjection decide(boolean upheld, Officer by) {
        return new DecideObjection(EXPOSURE, upheld, REASON, by);
    }

    private static ObjectionDecided decided(boolean upheld) {
        return new ObjectionDecided(EXPOSURE, LEGAL.id(), AT, upheld, REASON);
    }
}
