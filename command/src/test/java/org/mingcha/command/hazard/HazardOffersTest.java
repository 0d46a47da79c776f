package org.mingcha.command.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.hazard.HazardHistory.CURE_BY;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.SUN;
import static org.mingcha.command.party.People.ZHAO;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Citation;
import org.mingcha.command.Lapses;
import org.mingcha.command.Offering;
import org.mingcha.command.TwoLives;
import org.mingcha.command.due.DateEffects;
import org.mingcha.command.hazard.HazardCommand.*;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;

class HazardOffersTest {

    private static final Instant NOW = Shanghai.at("2026-12-07T09:00");
    private static final Instant MUCH_LATER = Shanghai.at("2028-06-07T09:00");
    private static final Sealed TEXT = Closed.text("text");
    private static final Optional<Sealed> SOME = Optional.of(TEXT);
    private static final List<OfficerId> PAIR = List.of(ZHAO.id(), SUN.id());
    private static final Citation CLAUSE = new Citation("第十九条");
    private static final Officer ONE = People.of("one", RIZHAO, Role.values());
    private static final Officer ANOTHER = People.of("another", RIZHAO, Role.values());

    /** What was written down before it, or who did that, may still refuse it. */
    private static final Set<Class<?>> REFUSABLE = Set.of(AcceptCure.class, CloseOut.class);

    private final Offering<HazardStanding> hazard =
            new Offering<>(
                    past -> new TwoLives<>(Hazard.class, Hazard::new, past, NOW),
                    HazardOffersTest::standing,
                    (by, now) -> HazardOffers.to(by, DONGGANG, now),
                    HazardOffersTest::acts,
                    REFUSABLE,
                    Set.of(ReportDirectly.class));

    private final Lapses late =
            new Lapses(
                    past -> new TwoLives<>(Hazard.class, Hazard::new, past, MUCH_LATER),
                    new CatchUpHazard(HAZARD));

    @Test
    void whatIsOfferedIsAccepted() {
        var reached = hazard.compare(HazardHistory.registered(), List.of(ONE, ANOTHER), 50);
        assertThat(reached.standings()).extracting(HazardStanding::major).contains(true, false);
        assertThat(late.comeFirst(reached.pasts().values(), acts(ONE))).isPositive();
    }

    @Test
    void whatIsOfferedTowardsTheEndIsAccepted() {
        var reached = hazard.compare(HazardHistory.planned(), List.of(ONE, ANOTHER), 50);
        assertThat(reached.standings())
                .extracting(HazardStanding::state)
                .containsAll(EnumSet.range(HazardState.PLAN_SUBMITTED, HazardState.CLOSED_OUT));
        assertThat(late.comeFirst(reached.pasts().values(), acts(ANOTHER))).isPositive();
    }

    @Test
    void onlyTheseActsOpenAndMeetDates() {
        var events = new ArrayList<Object>();
        for (var beginning :
                List.of(
                        HazardHistory.registered(),
                        HazardHistory.planned(),
                        HazardHistory.applied())) {
            events.addAll(hazard.compare(beginning, List.of(ONE, ANOTHER), 25).recorded());
        }
        assertThat(String.join("\n", DateEffects.of(HazardEvent.class, events, HazardDates::after)))
                .isEqualTo(
                        """
                        AcceptanceApplied +O2 -TRACKING
                        AcceptanceFailed -O2 -O2_COAL -TRACKING
                        AcceptancePassed -O2 -O2_COAL -TRACKING
                        CureCompletedReported -H2 -CURE -TRACKING
                        CureProgressReported -TRACKING
                        HazardClosedOut -all
                        HazardGraded -TRACKING
                        HazardRegistered -H3 -TRACKING
                        HazardRegraded -TRACKING
                        HazardRegraded -all
                        HazardRemovedOnSpot -H2 -CURE -TRACKING
                        HazardReopened -all
                        HazardStepDue +H1
                        HazardStepDue +H2
                        HazardStepDue +TRACKING
                        InterimGuardPlaced -TRACKING
                        MajorHazardDirectlyReported -H1 -TRACKING
                        PlanApproved -H2 +CURE -TRACKING
                        PlanGoalsStated -TRACKING
                        PlanReturned -TRACKING
                        RemediationPlanSubmitted -TRACKING
                        ShamCureFound -TRACKING\
                        """);
    }

    private static HazardStanding standing(List<Object> past) {
        var now = HazardStanding.BEGUN;
        for (var event : past) {
            now = event instanceof HazardEvent e ? now.after(e) : now;
        }
        return now;
    }

    private static List<OfficialAct> acts(Officer by) {
        return List.of(
                new GradeHazard(HAZARD, HazardLevel.MAJOR, CLAUSE, CLAUSE, by),
                new GradeHazard(HAZARD, HazardLevel.GENERAL, CLAUSE, CLAUSE, by),
                new RegradeHazard(HAZARD, HazardLevel.MAJOR, CLAUSE, CLAUSE, TEXT, by),
                new ReportDirectly(HAZARD, CommissionOffice.values()[0], by),
                new PlaceGuard(HAZARD, TEXT, by),
                new RemoveOnSpot(HAZARD, TEXT, by),
                new SubmitPlan(HAZARD, SOME, SOME, SOME, Optional.of(CURE_BY), SOME, SOME, by),
                new ApprovePlan(HAZARD, by),
                new ReturnPlan(HAZARD, TEXT, by),
                new ReportProgress(HAZARD, TEXT, by),
                new ReportCure(HAZARD, TEXT, by),
                new ApplyForAcceptance(HAZARD, by),
                new AcceptCure(HAZARD, PAIR, true, TEXT, by),
                new AcceptCure(HAZARD, PAIR, false, TEXT, by),
                new CloseOut(HAZARD, TEXT, by),
                new ReopenHazard(HAZARD, TEXT, Optional.of(true), by));
    }
}
