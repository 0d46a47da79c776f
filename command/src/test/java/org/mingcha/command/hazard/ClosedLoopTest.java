package org.mingcha.command.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.hazard.HazardHistory.CHECKED;
import static org.mingcha.command.hazard.HazardHistory.CURED;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.hazard.HazardHistory.and;
import static org.mingcha.command.hazard.HazardHistory.followUp;
import static org.mingcha.command.hazard.HazardHistory.graded;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.SUN;
import static org.mingcha.command.party.People.SUPERVISOR;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.hazard.HazardCommand.AcceptCure;
import org.mingcha.command.hazard.HazardCommand.ApplyForAcceptance;
import org.mingcha.command.hazard.HazardCommand.CloseOut;
import org.mingcha.command.hazard.HazardCommand.ReopenHazard;
import org.mingcha.command.hazard.HazardCommand.ReportCure;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.hazard.HazardEvent.InterimGuardPlaced;
import org.mingcha.command.hazard.HazardEvent.OrderNoted;
import org.mingcha.command.hazard.HazardEvent.ShamCureFound;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.Closed;

class ClosedLoopTest {

    private static final String ORDER = "order-0123456789abcdefghjkmnpqrs";
    private static final LocalDate TODAY = LocalDate.parse("2026-12-22");
    private static final ReportCure REPORT = new ReportCure(HAZARD, Closed.text("moved out"), WANG);
    private static final CureCompletedReported REPORTED =
            new CureCompletedReported(HAZARD, WANG.id(), CURED, Closed.text("moved out"));
    private static final AcceptanceFailed FAILED =
            new AcceptanceFailed(
                    HAZARD, ZHAO.id(), CHECKED, List.of(ZHAO.id(), SUN.id()), Closed.text("seen"));
    private static final CloseOut CLOSE_OUT =
            new CloseOut(HAZARD, Closed.text("no warehouse plan"), HEAD);
    private static final HazardReopened REOPENED =
            new HazardReopened(HAZARD, SUPERVISOR.id(), CHECKED, Closed.text("sham"));

    private final Stage<Hazard> hazard = Stage.of(Hazard.class).at(CHECKED);

    @Test
    void cureIsReportedUnderAnApprovedPlan() {
        hazard.after(HazardHistory.curing()).at(CURED).records(REPORT, REPORTED, followUp(CURED));
    }

    @Test
    void generalHazardIsRemovedWithoutAPlan() {
        hazard.after(graded(HazardLevel.GENERAL))
                .at(CURED)
                .records(REPORT, REPORTED, followUp(CURED));
    }

    @Test
    void majorHazardIsNotRemovedWithoutAPlan() {
        hazard.after(graded(HazardLevel.MAJOR)).refuses(REPORT, HazardRule.PLAN_NOT_APPROVED);
    }

    @Test
    void cureIsNotReportedBeforeThePlanIsApproved() {
        hazard.after(HazardHistory.planned()).refuses(REPORT, HazardRule.PLAN_NOT_APPROVED);
    }

    @Test
    void acceptanceIsAppliedForAfterTheCure() {
        hazard.after(HazardHistory.cured())
                .at(CURED)
                .records(new ApplyForAcceptance(HAZARD, WANG), HazardHistory.applied().getLast());
    }

    @Test
    void acceptanceIsNotAppliedForBeforeTheCure() {
        hazard.after(HazardHistory.curing())
                .refuses(new ApplyForAcceptance(HAZARD, WANG), HazardRule.CURE_NOT_REPORTED);
    }

    @Test
    void twoWhoDidNotCureAccept() {
        hazard.after(HazardHistory.applied())
                .records(
                        accept(true, ZHAO.id(), SUN.id()),
                        HazardHistory.passed().getLast(),
                        followUp(CHECKED));
    }

    @Test
    void oneNamedTwiceIsTooFewToAccept() {
        hazard.after(HazardHistory.applied())
                .refuses(accept(true, ZHAO.id(), ZHAO.id()), HazardRule.TOO_FEW_OFFICERS);
    }

    @Test
    void whoReportedTheCureDoesNotAcceptIt() {
        hazard.after(HazardHistory.applied())
                .refuses(accept(true, ZHAO.id(), SUN.id(), WANG.id()), HazardRule.CURER_ACCEPTS);
    }

    @Test
    void nothingIsAcceptedBeforeItIsAppliedFor() {
        hazard.after(HazardHistory.cured())
                .refuses(accept(true, ZHAO.id(), SUN.id()), HazardRule.ACCEPTANCE_NOT_APPLIED);
    }

    @Test
    void failedAcceptanceSendsItBackToCuring() {
        hazard.after(HazardHistory.applied()).records(accept(false, ZHAO.id(), SUN.id()), FAILED);
        hazard.after(and(HazardHistory.applied(), FAILED))
                .at(CURED)
                .records(REPORT, REPORTED, followUp(CURED));
    }

    @Test
    void acceptedHazardIsClosedOut() {
        hazard.after(HazardHistory.passed())
                .records(CLOSE_OUT, HazardHistory.closedOut().getLast());
    }

    @Test
    void officerDoesNotCloseOut() {
        hazard.after(HazardHistory.passed())
                .refuses(new CloseOut(HAZARD, Closed.text("done"), ZHAO), AuthorityRule.ROLE);
    }

    @Test
    void nothingIsClosedOutBeforeAcceptance() {
        hazard.after(HazardHistory.applied()).refuses(CLOSE_OUT, HazardRule.ACCEPTANCE_NOT_PASSED);
    }

    @Test
    void nothingIsClosedOutAfterAFailedAcceptance() {
        hazard.after(and(HazardHistory.applied(), FAILED))
                .refuses(CLOSE_OUT, HazardRule.ACCEPTANCE_NOT_PASSED);
    }

    @Test
    void hazardIsReopenedWithItsReason() {
        hazard.after(HazardHistory.closedOut())
                .records(reopen(Optional.empty()), REOPENED, followUp(CHECKED));
        hazard.records(reopen(Optional.of(false)), REOPENED, followUp(CHECKED));
    }

    @Test
    void shamCureReopensTheHazardAndIsFound() {
        hazard.after(HazardHistory.closedOut())
                .records(
                        reopen(Optional.of(true)),
                        REOPENED,
                        new ShamCureFound(HAZARD, SUPERVISOR.id(), CHECKED),
                        followUp(CHECKED));
    }

    @Test
    void everyShamCounts() {
        var sham = new ShamCureFound(HAZARD, SUPERVISOR.id(), CHECKED);
        var twice = and(and(HazardHistory.closedOut(), REOPENED, sham), REOPENED, sham);
        var standing = HazardStanding.BEGUN;
        for (var event : twice) {
            standing = standing.after(event);
        }

        assertThat(standing.shams()).isEqualTo(2);
    }

    @Test
    void reopenedMajorHazardNeedsANewPlan() {
        hazard.after(and(HazardHistory.closedOut(), REOPENED))
                .refuses(REPORT, HazardRule.PLAN_NOT_APPROVED);
    }

    @Test
    void openHazardIsNotReopened() {
        hazard.after(HazardHistory.passed())
                .refuses(reopen(Optional.empty()), HazardRule.NOT_CLOSED_OUT);
    }

    @Test
    void nothingIsClosedOutWhileAnOrderSuspendsOperations() {
        var suspended = and(HazardHistory.passed(), noted(1, OrderStep.SUSPENDED));

        hazard.after(suspended).refuses(CLOSE_OUT, HazardRule.STILL_SUSPENDED);
        hazard.after(and(suspended, noted(2, OrderStep.RESUMED)))
                .records(CLOSE_OUT, HazardHistory.closedOut().getLast());
    }

    @Test
    void majorHazardIsNotClosedOutWithoutAGuardOnFile() {
        var unguarded =
                HazardHistory.passed().stream()
                        .filter(event -> !(event instanceof InterimGuardPlaced))
                        .toList();

        hazard.after(unguarded).refuses(CLOSE_OUT, HazardRule.EVIDENCE_WITHOUT_GUARD);
    }

    private static OrderNoted noted(long number, OrderStep step) {
        return new OrderNoted(HAZARD, CHECKED, CaseId.of(ORDER), number, step, TODAY);
    }

    private static ReopenHazard reopen(Optional<Boolean> sham) {
        return new ReopenHazard(HAZARD, Closed.text("sham"), sham, SUPERVISOR);
    }

    private static AcceptCure accept(boolean passed, OfficerId... officers) {
        return new AcceptCure(HAZARD, List.of(officers), passed, Closed.text("seen"), ZHAO);
    }
}
