package org.mingcha.command.order;

import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.order.OrderHistory.INSPECTED;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.order.OrderHistory.PAIR;
import static org.mingcha.command.order.OrderHistory.and;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.Stage;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardHistory;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.hazard.TipIn;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderCommand.ApplyForResumption;
import org.mingcha.command.order.OrderCommand.CloseOrder;
import org.mingcha.command.order.OrderCommand.ConsentToResumption;
import org.mingcha.command.order.OrderCommand.OrderSuspension;
import org.mingcha.command.order.OrderCommand.RefuseResumption;
import org.mingcha.command.order.OrderEvent.ResumptionApplied;
import org.mingcha.command.order.OrderEvent.ResumptionConsented;
import org.mingcha.command.order.OrderEvent.ResumptionRefused;
import org.mingcha.command.order.OrderEvent.SuspensionOrdered;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.seal.Closed;
import org.mingcha.command.tipoff.TipHistory;

class SuspensionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-16");
    static final SuspensionOrdered SUSPENDED =
            new SuspensionOrdered(ORDER, HEAD.id(), INSPECTED, Closed.text("gas"));
    private static final ApplyForResumption APPLY = new ApplyForResumption(ORDER, WANG);
    private static final ResumptionApplied APPLIED = applied(RowId.O2);
    private static final ResumptionConsented CONSENTED =
            new ResumptionConsented(ORDER, HEAD.id(), INSPECTED, PAIR, Closed.text("safe"));
    private static final ResumptionRefused REFUSED =
            new ResumptionRefused(ORDER, HEAD.id(), INSPECTED, PAIR, Closed.text("not yet"));

    private final Stage<Order> order = Stage.of(Order.class).at(INSPECTED);

    @Test
    void headSuspends() {
        order.after(OrderHistory.served()).records(suspend(HEAD), SUSPENDED);
        order.refuses(suspend(WANG), AuthorityRule.ROLE);
    }

    @Test
    void whatIsSuspendedIsNotSuspendedAgainUntilItResumed() {
        order.after(and(OrderHistory.served(), SUSPENDED))
                .refuses(suspend(HEAD), OrderRule.ALREADY_SUSPENDED);
        order.after(and(OrderHistory.served(), SUSPENDED, APPLIED, CONSENTED))
                .records(suspend(HEAD), SUSPENDED);
    }

    @Test
    void closedOrderSuspendsNothing() {
        order.after(OrderHistory.closed()).refuses(suspend(HEAD), OrderRule.CLOSED);
    }

    @Test
    void resumptionIsReviewedWithinTenDaysOfTheApplication() {
        order.after(and(OrderHistory.served(), SUSPENDED)).records(APPLY, APPLIED);
    }

    @Test
    void resumptionOfACoalMineIsReviewedWithinTwentyDays() {
        order.after(and(OrderHistory.served(), SUSPENDED))
                .beside(ofTip(Sector.COAL_MINE))
                .records(APPLY, applied(RowId.O2_COAL));
        order.beside(ofTip(Sector.CHEMICAL)).records(APPLY, APPLIED);
    }

    @Test
    void resumptionIsAppliedForOnceAndOnlyOfWhatIsSuspended() {
        order.after(OrderHistory.served()).refuses(APPLY, OrderRule.NOT_SUSPENDED);
        order.after(and(OrderHistory.served(), SUSPENDED, APPLIED))
                .refuses(APPLY, OrderRule.NOT_SUSPENDED);
        order.after(and(OrderHistory.served(), SUSPENDED, APPLIED, REFUSED))
                .records(APPLY, APPLIED);
    }

    @Test
    void headConsentsAfterTwoHaveReviewed() {
        order.after(and(OrderHistory.served(), SUSPENDED, APPLIED))
                .records(consent(PAIR), CONSENTED);
        order.refuses(consent(List.of(ZHAO.id(), ZHAO.id())), OrderRule.TOO_FEW_OFFICERS);
    }

    @Test
    void nothingIsConsentedToThatWasNotAppliedFor() {
        order.after(and(OrderHistory.served(), SUSPENDED))
                .refuses(consent(PAIR), OrderRule.RESUMPTION_NOT_ASKED);
        order.refuses(
                new RefuseResumption(ORDER, PAIR, Closed.text("not yet"), HEAD),
                OrderRule.RESUMPTION_NOT_ASKED);
    }

    @Test
    void headRefusesAndItStaysSuspended() {
        order.after(and(OrderHistory.served(), SUSPENDED, APPLIED))
                .records(new RefuseResumption(ORDER, PAIR, Closed.text("not yet"), HEAD), REFUSED);
        order.after(and(OrderHistory.satisfied(), SUSPENDED, APPLIED, REFUSED))
                .refuses(new CloseOrder(ORDER, WANG), OrderRule.STILL_SUSPENDED);
    }

    @Test
    void nothingResumesBeforeConsent() {
        var close = new CloseOrder(ORDER, WANG);

        order.after(and(OrderHistory.satisfied(), SUSPENDED))
                .refuses(close, OrderRule.STILL_SUSPENDED);
        order.after(and(OrderHistory.satisfied(), SUSPENDED, APPLIED))
                .refuses(close, OrderRule.STILL_SUSPENDED);
        order.after(and(OrderHistory.satisfied(), SUSPENDED, APPLIED, CONSENTED))
                .records(close, OrderHistory.closed().getLast());
    }

    private static EventStore ofTip(Sector sector) {
        var store = TipIn.sector(sector);
        var it = HazardHistory.registered(HazardSource.TIP_OFF);
        var registered =
                new HazardRegistered(
                        HAZARD,
                        it.by(),
                        it.at(),
                        Optional.of(TipHistory.TIP),
                        HazardSource.TIP_OFF,
                        it.unitName(),
                        it.division(),
                        it.place(),
                        it.description());
        OtherStreams.add(store, HAZARD, List.of(registered));
        return store;
    }

    private static ResumptionApplied applied(RowId row) {
        return new ResumptionApplied(ORDER, WANG.id(), INSPECTED, LAW.open(row, TODAY));
    }

    private static OrderSuspension suspend(Officer by) {
        return new OrderSuspension(ORDER, Closed.text("gas"), by);
    }

    private static ConsentToResumption consent(List<OfficerId> officers) {
        return new ConsentToResumption(ORDER, officers, Closed.text("safe"), HEAD);
    }
}
