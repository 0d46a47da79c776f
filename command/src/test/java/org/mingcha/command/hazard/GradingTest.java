package org.mingcha.command.hazard;

import static org.mingcha.command.hazard.HazardHistory.CHECKED;
import static org.mingcha.command.hazard.HazardHistory.FOUND;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.hazard.HazardHistory.and;
import static org.mingcha.command.hazard.HazardHistory.due;
import static org.mingcha.command.hazard.HazardHistory.followUp;
import static org.mingcha.command.hazard.HazardHistory.graded;
import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.law.Shanghai.lastMomentOf;
import static org.mingcha.command.party.People.INTAKE;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Citation;
import org.mingcha.command.Stage;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.hazard.HazardCommand.CatchUpHazard;
import org.mingcha.command.hazard.HazardCommand.GradeHazard;
import org.mingcha.command.hazard.HazardCommand.NoteOrder;
import org.mingcha.command.hazard.HazardCommand.PlaceGuard;
import org.mingcha.command.hazard.HazardCommand.RegradeHazard;
import org.mingcha.command.hazard.HazardCommand.RemoveOnSpot;
import org.mingcha.command.hazard.HazardCommand.ReportCure;
import org.mingcha.command.hazard.HazardCommand.ReportDirectly;
import org.mingcha.command.hazard.HazardCommand.ReportProgress;
import org.mingcha.command.hazard.HazardEvent.CureProgressReported;
import org.mingcha.command.hazard.HazardEvent.HazardRegraded;
import org.mingcha.command.hazard.HazardEvent.HazardRemovedOnSpot;
import org.mingcha.command.hazard.HazardEvent.MajorHazardDirectlyReported;
import org.mingcha.command.hazard.HazardEvent.OrderNoted;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.seal.Closed;

class GradingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-03");
    private static final CaseId ORDER = CaseId.of("order-0123456789abcdefghjkmnpqrs");
    private static final ReportDirectly DIRECTLY =
            new ReportDirectly(HAZARD, CommissionOffice.PROVINCE, WANG);
    private static final RemoveOnSpot REMOVE = new RemoveOnSpot(HAZARD, Closed.text("swept"), WANG);

    private final Stage<Hazard> hazard = Stage.of(Hazard.class).at(FOUND);

    @Test
    void majorHazardIsToBeReportedDirectlyOnTheSameDay() {
        hazard.after(HazardHistory.registered())
                .records(
                        grade(HazardLevel.MAJOR, WANG),
                        HazardHistory.grade(HazardLevel.MAJOR),
                        due(RowId.H1, FOUND));
    }

    @Test
    void generalHazardIsToBeRemovedOrOrderedWithinThreeDays() {
        hazard.after(HazardHistory.registered())
                .records(
                        grade(HazardLevel.GENERAL, WANG),
                        HazardHistory.grade(HazardLevel.GENERAL),
                        due(RowId.H2, FOUND));
    }

    @Test
    void intakeDoesNotGrade() {
        hazard.after(HazardHistory.registered())
                .refuses(grade(HazardLevel.MAJOR, INTAKE), AuthorityRule.ROLE);
    }

    @Test
    void hazardIsGradedOnce() {
        hazard.after(graded(HazardLevel.GENERAL))
                .refuses(grade(HazardLevel.GENERAL, WANG), HazardRule.ALREADY_GRADED);
    }

    @Test
    void directReportIsOverdueWhenItsDayHasEnded() {
        var due = due(RowId.H1, FOUND);
        hazard.after(and(graded(HazardLevel.MAJOR), due)).at(lastMomentOf(TODAY));

        hazard.recordsNothing(new CatchUpHazard(HAZARD));
        hazard.at(endOf(TODAY))
                .records(
                        new CatchUpHazard(HAZARD),
                        new DeadlineOverdue(CaseId.of(HAZARD), due.deadline(), endOf(TODAY)));
    }

    @Test
    void directReportMeetsItsDate() {
        var reported =
                new MajorHazardDirectlyReported(
                        HAZARD, WANG.id(), FOUND, CommissionOffice.PROVINCE);
        var past = and(graded(HazardLevel.MAJOR), due(RowId.H1, FOUND));

        hazard.after(past).records(DIRECTLY, reported, followUp(FOUND));
        hazard.after(and(past, reported))
                .at(endOf(TODAY))
                .recordsNothing(new CatchUpHazard(HAZARD));
    }

    @Test
    void generalHazardIsNotReportedDirectly() {
        hazard.after(graded(HazardLevel.GENERAL)).refuses(DIRECTLY, HazardRule.NOT_MAJOR);
    }

    @Test
    void ungradedHazardIsNotReportedDirectly() {
        hazard.after(HazardHistory.registered()).refuses(DIRECTLY, HazardRule.NOT_MAJOR);
    }

    @Test
    void generalHazardIsRemovedOnTheSpotAndThatMeetsItsDate() {
        var removed = new HazardRemovedOnSpot(HAZARD, WANG.id(), FOUND, Closed.text("swept"));
        var past = and(graded(HazardLevel.GENERAL), due(RowId.H2, FOUND));

        hazard.after(past).records(REMOVE, removed, followUp(FOUND));
        hazard.after(and(past, removed))
                .at(endOf(TODAY.plusDays(3)))
                .recordsNothing(new CatchUpHazard(HAZARD));
    }

    @Test
    void majorHazardIsNotRemovedOnTheSpot() {
        hazard.after(graded(HazardLevel.MAJOR))
                .refuses(REMOVE, HazardRule.MAJOR_NOT_REMOVED_AT_ONCE);
    }

    @Test
    void hazardWithAPlanIsNotRemovedOnTheSpot() {
        hazard.after(HazardHistory.planned()).refuses(REMOVE, HazardRule.NOT_TO_BE_REMOVED);
    }

    @Test
    void whoRemovedItDoesNotAcceptIt() {
        var removed = new HazardRemovedOnSpot(HAZARD, WANG.id(), FOUND, Closed.text("swept"));
        var applied = HazardHistory.applied().getLast();
        hazard.after(and(graded(HazardLevel.GENERAL), removed, applied))
                .refuses(
                        new HazardCommand.AcceptCure(
                                HAZARD,
                                List.of(WANG.id(), ZHAO.id()),
                                true,
                                Closed.text("seen"),
                                ZHAO),
                        HazardRule.CURER_ACCEPTS);
    }

    @Test
    void writtenOrderMeetsTheDateOfAGeneralHazard() {
        var past = and(graded(HazardLevel.GENERAL), due(RowId.H2, FOUND));
        var noted = new OrderNoted(HAZARD, FOUND, ORDER, 0, OrderStep.ISSUED, TODAY);

        hazard.after(past)
                .records(
                        new NoteOrder(HAZARD, ORDER, 0, OrderStep.ISSUED, TODAY),
                        noted,
                        followUp(FOUND));
        hazard.after(and(past, noted))
                .at(endOf(TODAY.plusDays(3)))
                .recordsNothing(new CatchUpHazard(HAZARD));
    }

    @Test
    void whatIsNotedOfAnOrderIsNotedOnce() {
        var past =
                and(
                        graded(HazardLevel.GENERAL),
                        new OrderNoted(HAZARD, FOUND, ORDER, 3, OrderStep.SUSPENDED, TODAY));

        hazard.after(past)
                .recordsNothing(new NoteOrder(HAZARD, ORDER, 3, OrderStep.SUSPENDED, TODAY));
        hazard.recordsNothing(new NoteOrder(HAZARD, ORDER, 0, OrderStep.ISSUED, TODAY));
        hazard.records(
                new NoteOrder(HAZARD, ORDER, 4, OrderStep.RESUMED, TODAY),
                new OrderNoted(HAZARD, FOUND, ORDER, 4, OrderStep.RESUMED, TODAY),
                followUp(FOUND));
    }

    @Test
    void hazardThatWasOrderedBeforeItWasGradedOwesNoWrittenOrder() {
        var noted = new OrderNoted(HAZARD, FOUND, ORDER, 0, OrderStep.ISSUED, TODAY);
        hazard.after(and(HazardHistory.registered(), noted))
                .records(
                        grade(HazardLevel.GENERAL, WANG),
                        HazardHistory.grade(HazardLevel.GENERAL),
                        followUp(FOUND));
    }

    @Test
    void hazardThatProvesToBeMajorIsReportedDirectlyAndPlannedAnew() {
        var raised = regraded(HazardLevel.GENERAL, HazardLevel.MAJOR);

        hazard.after(HazardHistory.general())
                .records(regrade(HazardLevel.MAJOR), raised, due(RowId.H1, FOUND));
        hazard.after(and(HazardHistory.general(), raised))
                .refuses(
                        new ReportCure(HAZARD, Closed.text("moved out"), WANG),
                        HazardRule.PLAN_NOT_APPROVED);
    }

    @Test
    void hazardThatProvesToBeGeneralIsToBeRemovedOrOrdered() {
        hazard.after(and(graded(HazardLevel.MAJOR), due(RowId.H1, FOUND)))
                .records(
                        regrade(HazardLevel.GENERAL),
                        regraded(HazardLevel.MAJOR, HazardLevel.GENERAL),
                        due(RowId.H2, FOUND));
    }

    @Test
    void hazardThatIsBeingCuredKeepsItsDateWhenItProvesToBeGeneral() {
        hazard.after(HazardHistory.curing())
                .records(
                        regrade(HazardLevel.GENERAL),
                        regraded(HazardLevel.MAJOR, HazardLevel.GENERAL));
    }

    @Test
    void clauseAloneMayBeCorrected() {
        hazard.after(HazardHistory.curing())
                .records(
                        regrade(HazardLevel.MAJOR), regraded(HazardLevel.MAJOR, HazardLevel.MAJOR));
    }

    @Test
    void hazardIsNotRegradedBeforeItIsGradedOrAfterItIsClosedOut() {
        hazard.after(HazardHistory.registered())
                .refuses(regrade(HazardLevel.MAJOR), HazardRule.NOT_TO_BE_REGRADED);
        hazard.after(HazardHistory.closedOut())
                .refuses(regrade(HazardLevel.MAJOR), HazardRule.NOT_TO_BE_REGRADED);
    }

    @Test
    void guardIsPlacedOnceItIsGraded() {
        var place = new PlaceGuard(HAZARD, Closed.text("cordoned off"), WANG);

        hazard.after(graded(HazardLevel.MAJOR))
                .records(place, HazardHistory.guard(), followUp(FOUND));
        hazard.after(HazardHistory.registered()).refuses(place, HazardRule.NOT_TO_BE_GUARDED);
    }

    @Test
    void progressStartsTheFollowUpAnew() {
        var progress =
                new CureProgressReported(HAZARD, WANG.id(), CHECKED, Closed.text("half done"));
        var report = new ReportProgress(HAZARD, Closed.text("half done"), WANG);

        hazard.at(CHECKED)
                .after(and(graded(HazardLevel.GENERAL), followUp(CHECKED)))
                .records(report, progress, followUp(CHECKED));
        hazard.after(HazardHistory.curing()).records(report, progress);
        hazard.after(HazardHistory.cured()).refuses(report, HazardRule.NOT_BEING_CURED);
    }

    private static GradeHazard grade(HazardLevel level, Officer by) {
        var grade = HazardHistory.grade(level);
        return new GradeHazard(HAZARD, level, grade.standard(), grade.clause(), by);
    }

    private static RegradeHazard regrade(HazardLevel level) {
        return new RegradeHazard(
                HAZARD,
                level,
                new Citation("标准"),
                new Citation("第二十条"),
                Closed.text("seen again"),
                WANG);
    }

    private static HazardRegraded regraded(HazardLevel was, HazardLevel level) {
        return new HazardRegraded(
                HAZARD,
                WANG.id(),
                FOUND,
                was,
                level,
                new Citation("标准"),
                new Citation("第二十条"),
                Closed.text("seen again"));
    }
}
