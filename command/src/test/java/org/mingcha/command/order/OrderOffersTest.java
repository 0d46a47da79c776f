package org.mingcha.command.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.order.OrderHistory.PAIR;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.PROVINCE;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.WANG;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Lapses;
import org.mingcha.command.Offering;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.TwoLives;
import org.mingcha.command.due.DateEffects;
import org.mingcha.command.hazard.HazardHistory;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.order.OrderCommand.*;
import org.mingcha.command.order.OrderEvent.*;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.seal.Sealed;

class OrderOffersTest {

    private static final Instant NOW = Shanghai.at("2026-12-07T09:00");
    private static final Instant MUCH_LATER = Shanghai.at("2028-06-07T09:00");
    private static final Sealed TEXT = Closed.text("text");
    private static final Officer CITY = People.of("city", RIZHAO, Role.values());
    private static final Officer ABOVE = People.of("above", PROVINCE, Role.values());

    /** What a hazard, a unit or a date may still refuse. */
    private static final Set<Class<?>> REFUSABLE =
            Set.of(
                    RequestExtension.class,
                    ReInspect.class,
                    ProposeClosure.class,
                    Delist.class,
                    StartDailyFine.class);

    private final Offering<OrderStanding> order =
            new Offering<>(
                    past -> new TwoLives<>(Order.class, Order::new, past, NOW, closedOut()),
                    OrderOffersTest::standing,
                    (by, now) -> OrderOffers.to(by, DONGGANG, now),
                    EveryOrderAct::by,
                    REFUSABLE,
                    Set.of());

    private final Lapses late =
            new Lapses(
                    past -> new TwoLives<>(Order.class, Order::new, past, MUCH_LATER, closedOut()),
                    new CatchUpOrder(ORDER));

    @Test
    void whatIsOfferedOnTheWayToItsEndIsAccepted() {
        var reached = order.compare(OrderHistory.issued(), List.of(CITY, WANG), 40);
        assertThat(reached.standings()).hasSize(40);
        assertThat(late.comeFirst(reached.pasts().values(), EveryOrderAct.by(CITY))).isPositive();
    }

    @Test
    void whatIsOfferedOfAListedOneIsAccepted() {
        var reached = order.compare(OrderHistory.satisfied(), List.of(CITY, ABOVE), 40);
        assertThat(reached.standings()).extracting(OrderStanding::listed).contains(true, false);
        assertThat(reached.standings())
                .extracting(OrderStanding::state)
                .contains(OrderState.CLOSED);
        assertThat(late.comeFirst(reached.pasts().values(), EveryOrderAct.by(ABOVE))).isPositive();
    }

    @Test
    void onlyTheseActsOpenAndMeetDates() {
        var events = new ArrayList<Object>();
        for (var beginning :
                List.of(
                        OrderHistory.issued(),
                        OrderHistory.extensionAsked(),
                        OrderHistory.satisfied(),
                        delisted())) {
            events.addAll(order.compare(beginning, List.of(CITY, ABOVE), 25).recorded());
        }
        assertThat(String.join("\n", DateEffects.of(OrderEvent.class, events, OrderDates::after)))
                .isEqualTo(
                        """
                        DelistingPublished -O5_DELIST
                        ExtensionDenied -O3_DECIDE
                        ExtensionGranted -O1 -O3_DECIDE +RECTIFICATION
                        ListingFiled -O5_FILE
                        ListingPublished -O5_LIST
                        OrderClosed -O1 -O3_DECIDE -RECTIFICATION
                        OrderIssued +RECTIFICATION
                        OrderSatisfied -O1 -O3_DECIDE -RECTIFICATION
                        OrderStepDue +P1_DECIDE
                        OrderStepDue +P1_SERVE
                        OrderUnsatisfied -O1 -O3_DECIDE
                        PenaltyDecided -P1_DECIDE
                        PenaltyDropped -P1_DECIDE
                        PenaltyRevoked -P1_SERVE
                        PenaltyServed -P1_SERVE
                        RectificationReported +O1 -O3_DECIDE -RECTIFICATION
                        ResumptionApplied +O2
                        ResumptionConsented -O2 -O2_COAL
                        ResumptionRefused -O2 -O2_COAL
                        SupervisionDelisted -O4 -O5_FILE -O5_LIST +O5_DELIST
                        SupervisionListed +O4 +O5_FILE +O5_LIST\
                        """);
    }

    private static List<OrderEvent> delisted() {
        var publishBy = Shanghai.LAW.open(RowId.O5_DELIST, EveryOrderAct.TODAY);
        return OrderHistory.and(
                OrderHistory.reported(),
                new SupervisionDelisted(ORDER, ABOVE.id(), NOW, publishBy),
                new SuspensionOrdered(ORDER, CITY.id(), NOW, TEXT),
                new ResumptionApplied(
                        ORDER, WANG.id(), NOW, Shanghai.LAW.open(RowId.O2, EveryOrderAct.TODAY)),
                new PenaltyFiled(ORDER, CITY.id(), NOW, PAIR));
    }

    private static OrderStanding standing(List<Object> past) {
        var now = OrderStanding.BEGUN;
        for (var event : past) {
            now = event instanceof OrderEvent e ? now.after(e) : now;
        }
        return now;
    }

    private static EventStore closedOut() {
        return OtherStreams.holding(HAZARD, HazardHistory.closedOut());
    }
}
