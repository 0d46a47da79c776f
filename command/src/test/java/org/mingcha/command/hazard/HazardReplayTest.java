package org.mingcha.command.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.hazard.HazardHistory.FOUND;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Citation;
import org.mingcha.command.Families;
import org.mingcha.command.RandomWalk;
import org.mingcha.command.TwoLives;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.hazard.HazardCommand.AcceptCure;
import org.mingcha.command.hazard.HazardCommand.ApplyForAcceptance;
import org.mingcha.command.hazard.HazardCommand.ApprovePlan;
import org.mingcha.command.hazard.HazardCommand.CatchUpHazard;
import org.mingcha.command.hazard.HazardCommand.CloseOut;
import org.mingcha.command.hazard.HazardCommand.GradeHazard;
import org.mingcha.command.hazard.HazardCommand.NoteOrder;
import org.mingcha.command.hazard.HazardCommand.PlaceGuard;
import org.mingcha.command.hazard.HazardCommand.ProposeHazardListing;
import org.mingcha.command.hazard.HazardCommand.RegradeHazard;
import org.mingcha.command.hazard.HazardCommand.RemoveOnSpot;
import org.mingcha.command.hazard.HazardCommand.ReopenHazard;
import org.mingcha.command.hazard.HazardCommand.ReportCure;
import org.mingcha.command.hazard.HazardCommand.ReportDirectly;
import org.mingcha.command.hazard.HazardCommand.ReportProgress;
import org.mingcha.command.hazard.HazardCommand.ReturnPlan;
import org.mingcha.command.hazard.HazardCommand.SubmitPlan;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;

class HazardReplayTest {

    @Test
    void replayedHazardAnswersAsTheLivingOneDoes() {
        Set<Class<?>> recorded =
                RandomWalk.compare(
                        () ->
                                new TwoLives<>(
                                        Hazard.class,
                                        Hazard::new,
                                        HazardHistory.registered(),
                                        FOUND),
                        HazardReplayTest::anything);

        recorded.removeIf(DueEvent.class::isAssignableFrom);
        recorded.addAll(Set.of(HazardRegistered.class, HazardFound.class));
        assertThat(recorded)
                .containsExactlyInAnyOrderElementsOf(Families.records(HazardEvent.class).toList());
    }

    private static Object anything(RandomWalk walk) {
        return walk.anyOf(
                () ->
                        new GradeHazard(
                                HAZARD,
                                walk.any(HazardLevel.values()),
                                new Citation("标准"),
                                new Citation("条款"),
                                walk.officer()),
                () ->
                        new SubmitPlan(
                                HAZARD,
                                walk.perhapsText(),
                                Optional.of(walk.text()),
                                Optional.of(walk.text()),
                                Optional.of(walk.date()),
                                Optional.of(walk.text()),
                                walk.perhapsText(),
                                walk.officer()),
                () -> new ApprovePlan(HAZARD, walk.officer()),
                () -> new ReturnPlan(HAZARD, walk.text(), walk.officer()),
                () -> new ReportCure(HAZARD, walk.text(), walk.officer()),
                () -> new ApplyForAcceptance(HAZARD, walk.officer()),
                () ->
                        new AcceptCure(
                                HAZARD, walk.officers(), walk.maybe(), walk.text(), walk.officer()),
                () -> new CloseOut(HAZARD, walk.text(), walk.officer()),
                () ->
                        new ReopenHazard(
                                HAZARD, walk.text(), Optional.of(walk.maybe()), walk.officer()),
                () ->
                        new RegradeHazard(
                                HAZARD,
                                walk.any(HazardLevel.values()),
                                new Citation("标准"),
                                new Citation("条款"),
                                walk.text(),
                                walk.officer()),
                () ->
                        new ReportDirectly(
                                HAZARD, walk.any(CommissionOffice.values()), walk.officer()),
                () -> new PlaceGuard(HAZARD, walk.text(), walk.officer()),
                () -> new RemoveOnSpot(HAZARD, walk.text(), walk.officer()),
                () -> new ReportProgress(HAZARD, walk.text(), walk.officer()),
                () ->
                        new NoteOrder(
                                HAZARD,
                                CaseId.of("order-0123456789abcdefghjkmnpqrs"),
                                walk.any(List.of(1L, 2L, 3L)),
                                walk.any(OrderStep.values()),
                                walk.date()),
                () -> new ProposeHazardListing(HAZARD, walk.date()),
                () -> new CatchUpHazard(HAZARD));
    }
}
