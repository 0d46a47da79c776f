package org.mingcha.command.hazard;

import static org.mingcha.command.hazard.HazardHistory.ACCEPT_BY;
import static org.mingcha.command.hazard.HazardHistory.CHECKED;
import static org.mingcha.command.hazard.HazardHistory.CURED;
import static org.mingcha.command.hazard.HazardHistory.CURE_BY;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.hazard.HazardHistory.and;
import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.law.Shanghai.lastMomentOf;
import static org.mingcha.command.party.People.SUN;
import static org.mingcha.command.party.People.SUPERVISOR;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.hazard.HazardCommand.AcceptCure;
import org.mingcha.command.hazard.HazardCommand.RecordHazardOverdue;
import org.mingcha.command.hazard.HazardCommand.ReportCure;
import org.mingcha.command.hazard.HazardEvent.AcceptanceFailed;
import org.mingcha.command.hazard.HazardEvent.AcceptancePassed;
import org.mingcha.command.hazard.HazardEvent.CureAcceptanceOverdue;
import org.mingcha.command.hazard.HazardEvent.CureCompletedReported;
import org.mingcha.command.hazard.HazardEvent.HazardCureOverdue;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.Closed;

class HazardDatesTest {

    private static final HazardCureOverdue CURE =
            new HazardCureOverdue(HAZARD, CURE_BY, endOf(CURE_BY));
    private static final CureAcceptanceOverdue ACCEPTANCE =
            new CureAcceptanceOverdue(
                    HAZARD, ACCEPT_BY.dueOn(), endOf(ACCEPT_BY.dueOn()), ACCEPT_BY);
    private static final List<OfficerId> PAIR = List.of(ZHAO.id(), SUN.id());
    private static final Instant MUCH_LATER = Shanghai.at("2027-06-01T03:00");

    private final Stage<Hazard> hazard = Stage.of(Hazard.class).at(MUCH_LATER);

    @Test
    void cureIsNotOverdueInTheLastMomentOfItsDay() {
        hazard.after(HazardHistory.curing())
                .at(lastMomentOf(CURE_BY))
                .refuses(record(CURE_BY), HazardRule.NOT_YET_OVERDUE);
    }

    @Test
    void cureIsOverdueWhenItsDayHasEnded() {
        hazard.after(HazardHistory.curing()).at(endOf(CURE_BY)).records(record(CURE_BY), CURE);
    }

    @Test
    void recordedLateItIsDatedAtItsDueMoment() {
        hazard.after(HazardHistory.curing()).records(record(CURE_BY), CURE);
    }

    @Test
    void overdueIsRecordedOnce() {
        hazard.after(and(HazardHistory.curing(), CURE)).recordsNothing(record(CURE_BY));
    }

    @Test
    void reportedCureIsNotOverdue() {
        hazard.after(HazardHistory.cured()).recordsNothing(record(CURE_BY));
    }

    @Test
    void anotherDateIsNotWaitedFor() {
        hazard.after(HazardHistory.curing()).recordsNothing(record(CURE_BY.plusDays(1)));
    }

    @Test
    void failedAcceptanceBringsThePlansDateBack() {
        hazard.after(and(HazardHistory.applied(), failed())).records(record(CURE_BY), CURE);
    }

    @Test
    void failedAcceptanceDoesNotBringBackADateThatWasRecorded() {
        hazard.after(
                        and(
                                HazardHistory.curing(),
                                CURE,
                                reported(),
                                HazardHistory.applied().getLast(),
                                failed()))
                .recordsNothing(record(CURE_BY));
    }

    @Test
    void reopenedHazardWaitsForANewPlan() {
        var reopened = new HazardReopened(HAZARD, SUPERVISOR.id(), CHECKED, Closed.text("sham"));
        hazard.after(and(HazardHistory.closedOut(), reopened)).recordsNothing(record(CURE_BY));
    }

    @Test
    void acceptanceIsNotOverdueInTheLastMomentOfItsDay() {
        hazard.after(HazardHistory.applied())
                .at(lastMomentOf(ACCEPT_BY.dueOn()))
                .refuses(record(ACCEPT_BY.dueOn()), HazardRule.NOT_YET_OVERDUE);
    }

    @Test
    void acceptanceIsOverdueWhenItsDayHasEnded() {
        hazard.after(HazardHistory.applied())
                .at(endOf(ACCEPT_BY.dueOn()))
                .records(record(ACCEPT_BY.dueOn()), ACCEPTANCE);
    }

    @Test
    void acceptanceIsOverdueOnce() {
        hazard.after(and(HazardHistory.applied(), ACCEPTANCE))
                .recordsNothing(record(ACCEPT_BY.dueOn()));
    }

    @Test
    void acceptanceThatTookPlaceIsNotOverdue() {
        hazard.after(HazardHistory.passed()).recordsNothing(record(ACCEPT_BY.dueOn()));
    }

    @Test
    void curingLateRecordsFirstThatItWasOverdue() {
        hazard.after(HazardHistory.curing())
                .at(endOf(CURE_BY))
                .records(
                        new ReportCure(HAZARD, Closed.text("moved out"), WANG),
                        CURE,
                        new CureCompletedReported(
                                HAZARD, WANG.id(), endOf(CURE_BY), Closed.text("moved out")));
    }

    @Test
    void acceptingLateRecordsFirstThatItWasOverdue() {
        hazard.after(HazardHistory.applied())
                .records(
                        new AcceptCure(HAZARD, PAIR, true, Closed.text("seen"), ZHAO),
                        ACCEPTANCE,
                        new AcceptancePassed(
                                HAZARD, ZHAO.id(), MUCH_LATER, PAIR, Closed.text("seen")));
    }

    private static RecordHazardOverdue record(LocalDate dueOn) {
        return new RecordHazardOverdue(HAZARD, dueOn);
    }

    private static CureCompletedReported reported() {
        return new CureCompletedReported(HAZARD, WANG.id(), CURED, Closed.text("moved out"));
    }

    private static AcceptanceFailed failed() {
        return new AcceptanceFailed(HAZARD, ZHAO.id(), CHECKED, PAIR, Closed.text("seen"));
    }
}
