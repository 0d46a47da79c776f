package org.mingcha.command.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.hazard.HazardHistory.CURE_BY;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.hazard.HazardHistory.UNIT;
import static org.mingcha.command.order.OrderHistory.ISSUED_ON;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.order.OrderHistory.and;
import static org.mingcha.command.order.OrderHistory.penalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.command.PolicyStage;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.hazard.HazardEvent.HazardCureOverdue;
import org.mingcha.command.hazard.HazardEvent.HazardListingProposed;
import org.mingcha.command.hazard.HazardEvent.OrderNoted;
import org.mingcha.command.hazard.HazardHistory;
import org.mingcha.command.hazard.HazardModule;
import org.mingcha.command.hazard.OrderStep;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.order.OrderEvent.ListingProposed;
import org.mingcha.command.unit.UnitEvent.UnitPenalised;
import org.mingcha.command.unit.UnitEvent.UnitPenaltyDropped;
import org.mingcha.command.unit.UnitId;
import org.mingcha.command.unit.UnitModule;

class OrderPoliciesTest {

    private static final Instant NOW = Shanghai.at("2027-01-05T09:00");
    private static final LocalDate TODAY = LocalDate.parse("2026-12-16");
    private static final CaseId ID = CaseId.of(ORDER);
    private static final UnitId OF_UNIT = UnitId.of(UNIT);
    private static final HazardCureOverdue OVERDUE =
            new HazardCureOverdue(HAZARD, CURE_BY, CivilTime.endOf(CURE_BY));

    private final PolicyStage stage =
            PolicyStage.of(new OrderModule(), new HazardModule(), new UnitModule()).at(NOW);

    @Test
    void hazardIsToldOfItsOrderOnceAfterADowntimeAndNotOnReplay() {
        var noted = new OrderNoted(HAZARD, NOW, ID, 0, OrderStep.ISSUED, ISSUED_ON);
        stage.happened(HAZARD, HazardHistory.curing()).happened(ORDER, OrderHistory.served()).run();

        assertThat(noticesOf()).containsExactly(noted);
        stage.replay();
        assertThat(noticesOf()).containsExactly(noted);
        assertThat(stage.stuck()).isEmpty();
    }

    @Test
    void hazardIsToldOfSuspensionInItsOrder() {
        var suspended = and(OrderHistory.served(), SuspensionTest.SUSPENDED);
        stage.happened(HAZARD, HazardHistory.curing()).happened(ORDER, suspended).run().replay();

        assertThat(noticesOf())
                .extracting(OrderNoted::step)
                .containsExactly(OrderStep.ISSUED, OrderStep.SUSPENDED);
    }

    @Test
    void overdueCureIsProposedForListingOnItsOrdersOnce() {
        var proposed = new ListingProposed(ORDER, NOW, CURE_BY);
        overdueWithAnOrder().run();

        assertThat(stage.recorded(ORDER)).endsWith(proposed);
        stage.replay();
        assertThat(stage.recorded(ORDER)).containsOnlyOnce(proposed);
        assertThat(stage.recorded(HAZARD)).noneMatch(HazardListingProposed.class::isInstance);
        assertThat(stage.stuck()).isEmpty();
    }

    @Test
    void overdueCureWithoutAnOrderIsProposedOnTheHazard() {
        var proposed = new HazardListingProposed(HAZARD, NOW, CURE_BY);
        stage.happened(HAZARD, HazardHistory.curing()).happened(HAZARD, List.of(OVERDUE)).run();

        assertThat(stage.recorded(HAZARD)).contains(proposed);
        stage.replay();
        assertThat(stage.recorded(HAZARD)).containsOnlyOnce(proposed);
    }

    @Test
    void orderThatCameLaterIsNotProposedOnReplay() {
        stage.happened(HAZARD, HazardHistory.curing()).happened(HAZARD, List.of(OVERDUE)).run();
        stage.happened(ORDER, OrderHistory.served()).run().replay();

        assertThat(stage.recorded(ORDER)).noneMatch(ListingProposed.class::isInstance);
    }

    @Test
    void closedOrderIsNotProposed() {
        stage.happened(HAZARD, HazardHistory.curing())
                .happened(ORDER, OrderHistory.closed())
                .run()
                .happened(HAZARD, List.of(OVERDUE))
                .run();

        assertThat(stage.recorded(ORDER)).noneMatch(ListingProposed.class::isInstance);
        assertThat(stage.stuck()).isEmpty();
    }

    @Test
    void penaltyIsCountedForTheUnitOnce() {
        var counted = new UnitPenalised(OF_UNIT, NOW, UNIT, ID, 2, TODAY);
        stage.happened(HAZARD, HazardHistory.curing())
                .happened(ORDER, and(OrderHistory.served(), penalty(TODAY)))
                .run();

        assertThat(stage.recorded(OF_UNIT)).containsExactly(counted);
        stage.replay();
        assertThat(stage.recorded(OF_UNIT)).containsExactly(counted);
    }

    @Test
    void revokedPenaltyIsNoLongerCountedWhicheverPolicyIsFaster() {
        var revoked = and(OrderHistory.served(), penalty(TODAY), OrderHistory.revoked(TODAY));
        stage.happened(HAZARD, HazardHistory.curing()).happened(ORDER, revoked).run();

        assertThat(stage.recorded(OF_UNIT)).contains(new UnitPenaltyDropped(OF_UNIT, NOW, ID, 2));
        stage.replay();
        assertThat(stage.recorded(OF_UNIT))
                .containsOnlyOnce(new UnitPenaltyDropped(OF_UNIT, NOW, ID, 2));
        assertThat(stage.stuck()).isEmpty();
    }

    private PolicyStage overdueWithAnOrder() {
        return stage.happened(HAZARD, HazardHistory.curing())
                .happened(ORDER, OrderHistory.served())
                .run()
                .happened(HAZARD, List.of(OVERDUE));
    }

    private List<OrderNoted> noticesOf() {
        return stage.recorded(HAZARD).stream()
                .filter(OrderNoted.class::isInstance)
                .map(OrderNoted.class::cast)
                .toList();
    }
}
