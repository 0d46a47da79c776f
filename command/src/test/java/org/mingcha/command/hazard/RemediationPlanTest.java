package org.mingcha.command.hazard;

import static org.mingcha.command.hazard.HazardHistory.CURE_BY;
import static org.mingcha.command.hazard.HazardHistory.FOUND;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.hazard.HazardHistory.and;
import static org.mingcha.command.hazard.HazardHistory.followUp;
import static org.mingcha.command.hazard.HazardHistory.graded;
import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.law.Shanghai.lastMomentOf;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.Stage;
import org.mingcha.command.hazard.HazardCommand.ApprovePlan;
import org.mingcha.command.hazard.HazardCommand.ReturnPlan;
import org.mingcha.command.hazard.HazardCommand.SubmitPlan;
import org.mingcha.command.hazard.HazardEvent.PlanApproved;
import org.mingcha.command.hazard.HazardEvent.PlanReturned;
import org.mingcha.command.hazard.HazardEvent.RemediationPlanSubmitted;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;

class RemediationPlanTest {

    private final Stage<Hazard> hazard = Stage.of(Hazard.class).at(FOUND);

    @Test
    void planIsRecordedAsFarAsItWasGiven() {
        hazard.after(graded(HazardLevel.MAJOR))
                .records(submit("funds"), without("funds"), HazardHistory.goals(), followUp(FOUND));
        hazard.records(submit("goals"), without("goals"), followUp(FOUND));
    }

    @Test
    void hazardWithoutAGradeHasNoPlan() {
        hazard.after(HazardHistory.registered()).refuses(submit("nothing"), HazardRule.NOT_GRADED);
    }

    @Test
    void completePlanIsApprovedBySomebodyElse() {
        hazard.after(HazardHistory.planned())
                .records(
                        new ApprovePlan(HAZARD, HEAD),
                        new PlanApproved(HAZARD, HEAD.id(), FOUND, CURE_BY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"measures", "responsible", "funds", "deadline", "contingency"})
    void planWithoutOneOfTheFiveElementsIsNotApproved(String element) {
        hazard.after(and(HazardHistory.guarded(), without(element), HazardHistory.goals()))
                .refuses(new ApprovePlan(HAZARD, HEAD), HazardRule.PLAN_INCOMPLETE);
    }

    @Test
    void planOfAMajorHazardStatesGoals() {
        hazard.after(and(HazardHistory.guarded(), without("goals")))
                .refuses(new ApprovePlan(HAZARD, HEAD), HazardRule.PLAN_WITHOUT_GOALS);
    }

    @Test
    void goalsOfAnEarlierPlanAreNotThoseOfALaterOne() {
        var returned = new PlanReturned(HAZARD, ZHAO.id(), FOUND, Closed.text("too slow"));
        hazard.after(and(HazardHistory.planned(), returned, without("goals")))
                .refuses(new ApprovePlan(HAZARD, HEAD), HazardRule.PLAN_WITHOUT_GOALS);
    }

    @Test
    void nobodyWaitsForThePlanOfAMajorHazardUnguarded() {
        hazard.after(and(graded(HazardLevel.MAJOR), without("nothing"), HazardHistory.goals()))
                .refuses(new ApprovePlan(HAZARD, HEAD), HazardRule.NOT_GUARDED);
    }

    @Test
    void planOfAGeneralHazardNeedsNeitherGoalsNorAGuard() {
        hazard.after(and(graded(HazardLevel.GENERAL), without("goals")))
                .records(
                        new ApprovePlan(HAZARD, HEAD),
                        new PlanApproved(HAZARD, HEAD.id(), FOUND, CURE_BY));
    }

    @Test
    void planIsApprovedUntilItsDateHasEnded() {
        hazard.after(HazardHistory.planned())
                .at(lastMomentOf(CURE_BY))
                .when(new ApprovePlan(HAZARD, HEAD))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void planWhoseDateHasEndedIsNotApproved() {
        hazard.after(HazardHistory.planned())
                .at(endOf(CURE_BY))
                .refuses(new ApprovePlan(HAZARD, HEAD), HazardRule.PLAN_DATE_PAST);
    }

    @Test
    void nobodyApprovesTheirOwnPlan() {
        hazard.after(HazardHistory.planned())
                .refuses(new ApprovePlan(HAZARD, WANG), HazardRule.APPROVER_SUBMITTED);
    }

    @Test
    void nothingIsApprovedBeforeAPlan() {
        hazard.after(graded(HazardLevel.MAJOR))
                .refuses(new ApprovePlan(HAZARD, HEAD), HazardRule.NO_PLAN);
    }

    @Test
    void returnedPlanMayBeSubmittedAgain() {
        var returned = new PlanReturned(HAZARD, ZHAO.id(), FOUND, Closed.text("too slow"));
        hazard.after(HazardHistory.planned())
                .records(
                        new ReturnPlan(HAZARD, Closed.text("too slow"), ZHAO),
                        returned,
                        followUp(FOUND));
        hazard.after(and(HazardHistory.planned(), returned))
                .records(
                        submit("nothing"),
                        without("nothing"),
                        HazardHistory.goals(),
                        followUp(FOUND));
    }

    @Test
    void nothingIsReturnedBeforeAPlan() {
        hazard.after(graded(HazardLevel.MAJOR))
                .refuses(new ReturnPlan(HAZARD, Closed.text("too slow"), ZHAO), HazardRule.NO_PLAN);
    }

    private static SubmitPlan submit(String missing) {
        var plan = without(missing);
        return new SubmitPlan(
                HAZARD,
                plan.measures(),
                plan.responsible(),
                plan.funds(),
                plan.deadline(),
                plan.contingency(),
                element("goals", missing),
                WANG);
    }

    private static RemediationPlanSubmitted without(String missing) {
        Optional<LocalDate> deadline =
                missing.equals("deadline") ? Optional.empty() : Optional.of(CURE_BY);
        return new RemediationPlanSubmitted(
                HAZARD,
                WANG.id(),
                FOUND,
                element("measures", missing),
                element("responsible", missing),
                element("funds", missing),
                deadline,
                element("contingency", missing));
    }

    private static Optional<Sealed> element(String name, String missing) {
        return name.equals(missing) ? Optional.empty() : Optional.of(Closed.text(name));
    }
}
