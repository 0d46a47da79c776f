package org.mingcha.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.OTHER_HEAD;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.SUN;
import static org.mingcha.command.party.People.SUPERVISOR;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Running;
import org.mingcha.command.hazard.CommissionOffice;
import org.mingcha.command.hazard.HazardCommand.AcceptCure;
import org.mingcha.command.hazard.HazardCommand.ApplyForAcceptance;
import org.mingcha.command.hazard.HazardCommand.ApprovePlan;
import org.mingcha.command.hazard.HazardCommand.CloseOut;
import org.mingcha.command.hazard.HazardCommand.GradeHazard;
import org.mingcha.command.hazard.HazardCommand.PlaceGuard;
import org.mingcha.command.hazard.HazardCommand.RegisterHazard;
import org.mingcha.command.hazard.HazardCommand.ReportCure;
import org.mingcha.command.hazard.HazardCommand.ReportDirectly;
import org.mingcha.command.hazard.HazardCommand.SubmitPlan;
import org.mingcha.command.hazard.HazardDates;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.InterimGuardPlaced;
import org.mingcha.command.hazard.HazardHistory;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardModule;
import org.mingcha.command.hazard.HazardRule;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.order.OrderCommand.ApplyForResumption;
import org.mingcha.command.order.OrderCommand.CloseOrder;
import org.mingcha.command.order.OrderCommand.ConsentToResumption;
import org.mingcha.command.order.OrderCommand.Delist;
import org.mingcha.command.order.OrderCommand.ListForSupervision;
import org.mingcha.command.order.OrderCommand.OrderSuspension;
import org.mingcha.command.order.OrderHistory;
import org.mingcha.command.order.OrderModule;
import org.mingcha.command.order.OrderRule;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.CustodyEvent.TipDirected;
import org.mingcha.command.tipoff.CustodyEvent.TipReturned;
import org.mingcha.command.tipoff.CustodyEvent.TipTransferred;
import org.mingcha.command.tipoff.TipHistory;
import org.mingcha.command.tipoff.TipOffCommand.WithdrawTip;
import org.mingcha.command.tipoff.TipOffEvent.TipRefused;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.unit.UnitModule;

/**
 * The invariants of domain.md section 8 that the streams themselves hold, by number and in its own
 * words, over the streams as they are configured.
 */
class InvariantsTest {

    private static final Optional<Sealed> TEXT = Optional.of(Closed.text("text"));

    private final PolicyStage streams =
            PolicyStage.of(new HazardModule()).at(HazardHistory.CHECKED);

    @Test
    void invariant8AcceptancesByTwoOfficersAndAccepterIsNotCurer() {
        streams.happened(HAZARD, HazardHistory.applied());

        refused(HazardRule.TOO_FEW_OFFICERS, accept(ZHAO.id(), ZHAO.id()));
        refused(HazardRule.CURER_ACCEPTS, accept(ZHAO.id(), WANG.id()));
        streams.asked(accept(ZHAO.id(), SUN.id()));
    }

    @Test
    void invariant9PlanWithAnyOfFiveElementsEmptyIsNotApprovable() {
        var deadline = Optional.of(HazardHistory.CURE_BY);
        Optional<Sealed> none = Optional.empty();
        var plans =
                List.of(
                        plan(none, TEXT, TEXT, deadline, TEXT),
                        plan(TEXT, none, TEXT, deadline, TEXT),
                        plan(TEXT, TEXT, none, deadline, TEXT),
                        plan(TEXT, TEXT, TEXT, Optional.empty(), TEXT),
                        plan(TEXT, TEXT, TEXT, deadline, none));
        for (var incomplete : plans) {
            var fresh =
                    PolicyStage.of(new HazardModule())
                            .at(HazardHistory.FOUND)
                            .happened(HAZARD, HazardHistory.guarded())
                            .asked(incomplete);

            refused(fresh, HazardRule.PLAN_INCOMPLETE, new ApprovePlan(HAZARD, HEAD));
        }
    }

    @Test
    void invariant10CloseOutOnlyAfterAcceptancePassed() {
        streams.happened(HAZARD, HazardHistory.applied());
        var closeOut = new CloseOut(HAZARD, Closed.text("root cause"), OTHER_HEAD);

        refused(HazardRule.ACCEPTANCE_NOT_PASSED, closeOut);
        streams.asked(accept(ZHAO.id(), SUN.id()), closeOut);
    }

    @Test
    void invariant10CloseOutOnlyWithTheEvidenceSetComplete() {
        var unguarded =
                HazardHistory.passed().stream()
                        .filter(event -> !(event instanceof InterimGuardPlaced))
                        .toList();
        streams.happened(HAZARD, unguarded);
        var closeOut = new CloseOut(HAZARD, Closed.text("root cause"), OTHER_HEAD);

        refused(HazardRule.EVIDENCE_WITHOUT_GUARD, closeOut);
        streams.asked(new PlaceGuard(HAZARD, Closed.text("cordoned off"), WANG), closeOut);
    }

    @Test
    void invariant10DelistOnlyAfterCloseOut() {
        var delist = new Delist(ORDER, SUPERVISOR);
        var orders = orders(HazardHistory.passed(), OrderHistory.served());
        orders.asked(new ListForSupervision(ORDER, RIZHAO, SUPERVISOR));

        refused(orders, OrderRule.HAZARD_NOT_CLOSED_OUT, delist);
        orders.asked(new CloseOut(HAZARD, Closed.text("root cause"), OTHER_HEAD), delist);
    }

    @Test
    void invariant11NothingResumesBeforeResumptionConsented() {
        var orders = orders(HazardHistory.passed(), OrderHistory.satisfied());
        var closeOut = new CloseOut(HAZARD, Closed.text("root cause"), OTHER_HEAD);
        orders.asked(new OrderSuspension(ORDER, Closed.text("gas"), HEAD)).run();

        refused(orders, HazardRule.STILL_SUSPENDED, closeOut);
        refused(orders, OrderRule.STILL_SUSPENDED, new CloseOrder(ORDER, WANG));
        orders.asked(
                        new ApplyForResumption(ORDER, WANG),
                        new ConsentToResumption(
                                ORDER, List.of(ZHAO.id(), SUN.id()), Closed.text("safe"), HEAD))
                .asked(closeOut, new CloseOrder(ORDER, WANG));
    }

    @Test
    void invariant14EveryOpenFindingHasOwnerAndDueDate() {
        var found = HazardId.ofTip(TIP);
        var stage = PolicyStage.of(new HazardModule()).at(HazardHistory.FOUND);
        stage.happened(TIP, TipHistory.substantiated()).run();
        assertOwnedAndDue(stage, found);

        for (var step : wayOf(found)) {
            stage.asked(step);
            assertOwnedAndDue(stage, found);
        }
        stage.asked(new CloseOut(found, Closed.text("root cause"), OTHER_HEAD));
        assertThat(due(stage, found)).as("nothing is due of what is closed out").isFalse();
    }

    private static List<Object> wayOf(HazardId hazard) {
        var form = (TipSubmitted) TipHistory.substantiated().getFirst();
        var grade = HazardHistory.grade(HazardLevel.MAJOR);
        var cureBy = Optional.of(HazardHistory.CURE_BY);
        return List.of(
                new RegisterHazard(
                        hazard,
                        Optional.of(TIP),
                        HazardSource.TIP_OFF,
                        form.unitName(),
                        form.division(),
                        form.place(),
                        Closed.text("seen"),
                        WANG),
                new GradeHazard(hazard, HazardLevel.MAJOR, grade.standard(), grade.clause(), WANG),
                new ReportDirectly(hazard, CommissionOffice.COUNTY, WANG),
                new PlaceGuard(hazard, Closed.text("cordoned off"), WANG),
                new SubmitPlan(hazard, TEXT, TEXT, TEXT, cureBy, TEXT, TEXT, WANG),
                new ApprovePlan(hazard, HEAD),
                new ReportCure(hazard, Closed.text("moved out"), WANG),
                new ApplyForAcceptance(hazard, WANG),
                new AcceptCure(
                        hazard, List.of(ZHAO.id(), SUN.id()), true, Closed.text("seen"), ZHAO));
    }

    /** Whoever registered it owns it; until then the desk of its division does. */
    private static void assertOwnedAndDue(PolicyStage stage, HazardId hazard) {
        assertThat(due(stage, hazard)).as("after %s", stage.recorded(hazard).getLast()).isTrue();
        assertThat(stage.recorded(hazard).getFirst()).isInstanceOf(HazardFound.class);
    }

    private static boolean due(PolicyStage stage, HazardId hazard) {
        var running = new Running();
        for (Object event : stage.recorded(hazard)) {
            switch (event) {
                case HazardEvent e -> HazardDates.after(running, e);
                case DueEvent e -> running.on(e);
                default -> throw new AssertionError(event);
            }
        }
        return running.awaitsAnything();
    }

    private static PolicyStage orders(List<?> hazard, List<?> order) {
        return PolicyStage.of(new HazardModule(), new OrderModule(), new UnitModule())
                .at(HazardHistory.CHECKED)
                .happened(HAZARD, hazard)
                .happened(ORDER, order)
                .run();
    }

    @Test
    void invariant15RefusalTransferWithdrawalAlwaysCarryAReasonOrReceipt() throws Exception {
        var decided =
                List.of(
                        TipRefused.class,
                        TipTransferred.class,
                        TipReturned.class,
                        TipDirected.class);
        for (var event : decided) {
            assertThat(event.getMethod("reason").getReturnType()).isIn(Letter.class, Sealed.class);
        }
        assertThat(OfficialAct.class.isAssignableFrom(WithdrawTip.class))
                .as("whoever withdraws has the receipt, and is no officer")
                .isFalse();
    }

    @Test
    void invariant18DueOnAStatutoryHolidayMovesToTheNextDayAfterIt() {
        var accepted = LocalDate.parse("2026-08-02");
        assertThat(Shanghai.LAW.open(RowId.T3, accepted).dueOn())
                .as("60 days end on 2026-10-01, and the holiday on the 7th")
                .isEqualTo(LocalDate.parse("2026-10-08"));
    }

    @Test
    void invariant18MakeUpWeekendsCountAsWorkingDays() {
        assertThat(Shanghai.LAW.open(RowId.E1, LocalDate.parse("2026-09-17")).dueOn())
                .as("Sunday 2026-09-20 is worked in exchange for the National Day holiday")
                .isEqualTo(LocalDate.parse("2026-09-28"));
    }

    private AcceptCure accept(OfficerId... officers) {
        return new AcceptCure(HAZARD, List.of(officers), true, Closed.text("seen"), ZHAO);
    }

    private static SubmitPlan plan(
            Optional<Sealed> measures,
            Optional<Sealed> responsible,
            Optional<Sealed> funds,
            Optional<LocalDate> deadline,
            Optional<Sealed> contingency) {
        return new SubmitPlan(
                HAZARD, measures, responsible, funds, deadline, contingency, TEXT, WANG);
    }

    private void refused(Rule rule, Object command) {
        refused(streams, rule, command);
    }

    private static void refused(PolicyStage streams, Rule rule, Object command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> streams.asked(command))
                .extracting(Refused::rule)
                .isEqualTo(rule);
    }
}
