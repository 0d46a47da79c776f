package org.mingcha.command.hazard;

import static org.mingcha.command.hazard.HazardHistory.ACCEPT_BY;
import static org.mingcha.command.hazard.HazardHistory.CHECKED;
import static org.mingcha.command.hazard.HazardHistory.CURED;
import static org.mingcha.command.hazard.HazardHistory.CURE_BY;
import static org.mingcha.command.hazard.HazardHistory.FOUND;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.hazard.HazardHistory.and;
import static org.mingcha.command.hazard.HazardHistory.followUp;
import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.law.Shanghai.lastMomentOf;
import static org.mingcha.command.party.People.SUN;
import static org.mingcha.command.party.People.SUPERVISOR;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent.DeadlineEscalated;
import org.mingcha.command.due.DueEvent.DeadlineOverdue;
import org.mingcha.command.due.DueEvent.DeadlineWarned;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.hazard.HazardCommand.AcceptCure;
import org.mingcha.command.hazard.HazardCommand.ApplyForAcceptance;
import org.mingcha.command.hazard.HazardCommand.CatchUpHazard;
import org.mingcha.command.hazard.HazardCommand.ReportCure;
import org.mingcha.command.hazard.HazardEvent.AcceptanceApplied;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.CureAcceptanceOverdue;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.HazardCureOverdue;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipHistory;

class HazardDatesTest {

    private static final CatchUpHazard CATCH_UP = new CatchUpHazard(HAZARD);
    private static final CaseId ID = CaseId.of(HAZARD);
    private static final Deadline CURE =
            Deadline.byAct(RowId.CURE, new Moment(FOUND).day(), CURE_BY);
    private static final HazardCureOverdue OVERDUE =
            new HazardCureOverdue(HAZARD, CURE_BY, endOf(CURE_BY));
    private static final CureAcceptanceOverdue UNACCEPTED =
            new CureAcceptanceOverdue(
                    HAZARD, ACCEPT_BY.dueOn(), endOf(ACCEPT_BY.dueOn()), ACCEPT_BY);
    private static final List<OfficerId> PAIR = List.of(ZHAO.id(), SUN.id());
    private static final Instant MUCH_LATER = Shanghai.at("2027-06-01T03:00");

    private final Stage<Hazard> hazard = Stage.of(Hazard.class).at(MUCH_LATER);

    @Test
    void cureIsNotOverdueInTheLastMomentOfItsDay() {
        hazard.after(HazardHistory.curing())
                .at(lastMomentOf(CURE_BY))
                .records(CATCH_UP, warned(CURE));
    }

    @Test
    void cureIsOverdueWhenItsDayHasEnded() {
        hazard.after(HazardHistory.curing())
                .at(endOf(CURE_BY))
                .records(CATCH_UP, warned(CURE), OVERDUE);
    }

    @Test
    void recordedLateEachStepIsDatedAtItsMoment() {
        hazard.after(HazardHistory.curing())
                .records(
                        CATCH_UP,
                        warned(CURE),
                        OVERDUE,
                        escalated(CURE, 3, Recipient.HEAD),
                        escalated(CURE, 7, Recipient.CITY),
                        escalated(CURE, 15, Recipient.PROVINCE));
    }

    @Test
    void everythingIsRecordedOnce() {
        List<Object> recorded = new ArrayList<>(HazardHistory.curing());
        recorded.addAll(List.of(warned(CURE), OVERDUE));

        hazard.after(recorded).at(endOf(CURE_BY.plusDays(2))).recordsNothing(CATCH_UP);
    }

    @Test
    void reportedCureIsNotOverdue() {
        hazard.after(HazardHistory.cured()).recordsNothing(CATCH_UP);
    }

    @Test
    void failedAcceptanceBringsThePlansDateBack() {
        hazard.after(and(HazardHistory.applied(), failed()))
                .at(endOf(CURE_BY))
                .records(CATCH_UP, warned(CURE), OVERDUE);
    }

    @Test
    void failedAcceptanceDoesNotBringBackADateThatWasRecorded() {
        hazard.after(
                        and(
                                HazardHistory.curing(),
                                OVERDUE,
                                reported(),
                                HazardHistory.applied().getLast(),
                                failed()))
                .at(endOf(CURE_BY))
                .records(CATCH_UP, warned(CURE));
    }

    @Test
    void reopenedHazardWaitsForANewPlan() {
        var reopened = new HazardReopened(HAZARD, SUPERVISOR.id(), CHECKED, Closed.text("sham"));
        hazard.after(and(HazardHistory.closedOut(), reopened)).recordsNothing(CATCH_UP);
        hazard.after(
                        and(
                                HazardHistory.closedOut(),
                                reopened,
                                reported(),
                                HazardHistory.applied().getLast(),
                                failed()))
                .recordsNothing(CATCH_UP);
    }

    @Test
    void acceptanceIsNotOverdueInTheLastMomentOfItsDay() {
        hazard.after(HazardHistory.applied())
                .at(lastMomentOf(ACCEPT_BY.dueOn()))
                .records(CATCH_UP, warned(ACCEPT_BY));
    }

    @Test
    void acceptanceIsOverdueWhenItsDayHasEnded() {
        hazard.after(HazardHistory.applied())
                .at(endOf(ACCEPT_BY.dueOn()))
                .records(CATCH_UP, warned(ACCEPT_BY), UNACCEPTED);
    }

    @Test
    void acceptanceThatTookPlaceIsNotOverdue() {
        hazard.after(HazardHistory.passed()).recordsNothing(CATCH_UP);
    }

    @Test
    void curingLateRecordsFirstThatItWasOverdue() {
        hazard.after(HazardHistory.curing())
                .at(endOf(CURE_BY))
                .records(
                        new ReportCure(HAZARD, Closed.text("moved out"), WANG),
                        warned(CURE),
                        OVERDUE,
                        new CureCompletedReported(
                                HAZARD, WANG.id(), endOf(CURE_BY), Closed.text("moved out")),
                        followUp(endOf(CURE_BY)));
    }

    @Test
    void acceptingLateRecordsFirstThatItWasOverdue() {
        var late = endOf(ACCEPT_BY.dueOn());
        hazard.after(HazardHistory.applied())
                .at(late)
                .records(
                        new AcceptCure(HAZARD, PAIR, true, Closed.text("seen"), ZHAO),
                        warned(ACCEPT_BY),
                        UNACCEPTED,
                        new AcceptancePassed(HAZARD, ZHAO.id(), late, PAIR, Closed.text("seen")),
                        followUp(late));
    }

    @Test
    void openHazardIsFollowedUpByItsDate() {
        var due = followUp(FOUND).deadline();
        hazard.after(and(HazardHistory.registered(), followUp(FOUND)))
                .at(endOf(due.dueOn()))
                .records(CATCH_UP, warned(due), new DeadlineOverdue(ID, due, endOf(due.dueOn())));
    }

    @Test
    void acceptanceInACoalMineIsDueInTwentyDays() {
        var registered = HazardHistory.registered(HazardSource.TIP_OFF);
        var fromTip =
                new HazardRegistered(
                        HAZARD,
                        WANG.id(),
                        FOUND,
                        Optional.of(TipHistory.TIP),
                        HazardSource.TIP_OFF,
                        registered.unitName(),
                        registered.division(),
                        registered.place(),
                        registered.description());
        var cured = and(List.of(fromTip, HazardHistory.grade(HazardLevel.GENERAL)), reported());
        var apply = new ApplyForAcceptance(HAZARD, WANG);

        hazard.after(cured)
                .at(CURED)
                .beside(TipIn.sector(Sector.COAL_MINE))
                .records(apply, applied(RowId.O2_COAL));
        hazard.beside(TipIn.sector(Sector.CHEMICAL)).records(apply, applied(RowId.O2));
    }

    private static AcceptanceApplied applied(RowId row) {
        return new AcceptanceApplied(
                HAZARD, WANG.id(), CURED, LAW.open(row, new Moment(CURED).day()));
    }

    private static DeadlineWarned warned(Deadline deadline) {
        return new DeadlineWarned(
                ID, deadline, 1, -2, Recipient.OWNER, endOf(deadline.dueOn().minusDays(2)));
    }

    private static DeadlineEscalated escalated(Deadline deadline, int days, Recipient to) {
        return new DeadlineEscalated(
                ID, deadline, 1, days, to, endOf(deadline.dueOn().plusDays(days)));
    }

    private static CureCompletedReported reported() {
        return new CureCompletedReported(HAZARD, WANG.id(), CURED, Closed.text("moved out"));
    }

    private static AcceptanceFailed failed() {
        return new AcceptanceFailed(HAZARD, ZHAO.id(), CHECKED, PAIR, Closed.text("seen"));
    }
}
