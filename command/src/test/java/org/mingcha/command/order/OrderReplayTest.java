package org.mingcha.command.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.hazard.HazardHistory.UNIT;
import static org.mingcha.command.order.OrderHistory.ISSUED;
import static org.mingcha.command.order.OrderHistory.ISSUED_ON;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.RIZHAO;

import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Families;
import org.mingcha.command.OtherStreams;
import org.mingcha.command.RandomWalk;
import org.mingcha.command.TwoLives;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.hazard.HazardHistory;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderCommand.ApplyForResumption;
import org.mingcha.command.order.OrderCommand.CatchUpOrder;
import org.mingcha.command.order.OrderCommand.CloseOrder;
import org.mingcha.command.order.OrderCommand.ConsentToResumption;
import org.mingcha.command.order.OrderCommand.CutSupplies;
import org.mingcha.command.order.OrderCommand.DecideExtension;
import org.mingcha.command.order.OrderCommand.Delist;
import org.mingcha.command.order.OrderCommand.DropPenalty;
import org.mingcha.command.order.OrderCommand.FileListing;
import org.mingcha.command.order.OrderCommand.FilePenalty;
import org.mingcha.command.order.OrderCommand.HoldInterview;
import org.mingcha.command.order.OrderCommand.ListForSupervision;
import org.mingcha.command.order.OrderCommand.NotifySupplyCut;
import org.mingcha.command.order.OrderCommand.OrderSuspension;
import org.mingcha.command.order.OrderCommand.ProposeClosure;
import org.mingcha.command.order.OrderCommand.ProposeListing;
import org.mingcha.command.order.OrderCommand.PublishDelisting;
import org.mingcha.command.order.OrderCommand.PublishListing;
import org.mingcha.command.order.OrderCommand.ReInspect;
import org.mingcha.command.order.OrderCommand.RecordPenalty;
import org.mingcha.command.order.OrderCommand.RefuseResumption;
import org.mingcha.command.order.OrderCommand.ReportRectified;
import org.mingcha.command.order.OrderCommand.RequestExtension;
import org.mingcha.command.order.OrderCommand.RestoreSupplies;
import org.mingcha.command.order.OrderCommand.RevokePenalty;
import org.mingcha.command.order.OrderCommand.ServeOrder;
import org.mingcha.command.order.OrderCommand.ServePenalty;
import org.mingcha.command.order.OrderCommand.StartDailyFine;
import org.mingcha.command.order.OrderCommand.Urge;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.unit.UnitId;

class OrderReplayTest {

    @Test
    void replayedOrderAnswersAsTheLivingOneDoes() {
        Set<Class<?>> recorded =
                RandomWalk.compare(
                        () ->
                                new TwoLives<>(
                                        Order.class,
                                        Order::new,
                                        OrderHistory.served(),
                                        ISSUED,
                                        others()),
                        OrderReplayTest::anything);

        recorded.removeIf(DueEvent.class::isAssignableFrom);
        recorded.addAll(Set.of(OrderIssued.class, OrderServed.class));
        assertThat(recorded)
                .containsExactlyInAnyOrderElementsOf(Families.records(OrderEvent.class).toList());
    }

    /** A hazard that is closed out, and a unit with penalties enough. */
    private static EventStore others() {
        var store = OtherStreams.holding(HAZARD, HazardHistory.closedOut());
        OtherStreams.add(store, UnitId.of(UNIT), ClosureTest.penalised(ISSUED_ON, 4));
        return store;
    }

    private static Object anything(RandomWalk walk) {
        return walk.maybe()
                ? onItsWay(walk)
                : walk.anyOf(() -> stopping(walk), () -> listing(walk));
    }

    private static Object onItsWay(RandomWalk walk) {
        return walk.anyOf(
                () -> new ServeOrder(ORDER, walk.date(), walk.officer()),
                () -> new RequestExtension(ORDER, walk.date(), walk.text(), walk.officer()),
                () -> new RequestExtension(ORDER, walk.date(), walk.text(), walk.officer()),
                () -> new DecideExtension(ORDER, walk.maybe(), walk.text(), walk.officer()),
                () -> new DecideExtension(ORDER, walk.maybe(), walk.text(), walk.officer()),
                () -> new ReportRectified(ORDER, walk.text(), walk.officer()),
                () ->
                        new ReInspect(
                                ORDER, walk.officers(), !walk.maybe(), walk.text(), walk.officer()),
                () -> new FilePenalty(ORDER, walk.officers(), walk.officer()),
                () -> new DropPenalty(ORDER, walk.text(), walk.officer()),
                () -> new RecordPenalty(ORDER, new Fen(100), walk.date(), walk.officer()),
                () -> new ServePenalty(ORDER, walk.date(), walk.officer()),
                () -> new RevokePenalty(ORDER, walk.text(), walk.officer()),
                () -> new StartDailyFine(ORDER, new Fen(100), walk.officer()),
                () -> new CloseOrder(ORDER, walk.officer()),
                () -> new CatchUpOrder(ORDER));
    }

    private static Object stopping(RandomWalk walk) {
        return walk.anyOf(
                () -> new OrderSuspension(ORDER, walk.text(), walk.officer()),
                () -> new ApplyForResumption(ORDER, walk.officer()),
                () -> new ConsentToResumption(ORDER, walk.officers(), walk.text(), walk.officer()),
                () -> new RefuseResumption(ORDER, walk.officers(), walk.text(), walk.officer()),
                () ->
                        new NotifySupplyCut(
                                ORDER,
                                List.of(walk.any(Supply.values())),
                                !walk.maybe(),
                                walk.text(),
                                walk.officer()),
                () -> new CutSupplies(ORDER, walk.officer()),
                () -> new RestoreSupplies(ORDER, walk.officer()));
    }

    private static Object listing(RandomWalk walk) {
        return walk.anyOf(
                () ->
                        new ListForSupervision(
                                ORDER, walk.any(List.of(RIZHAO, DONGGANG)), walk.officer()),
                () -> new FileListing(ORDER, walk.officer()),
                () -> new PublishListing(ORDER, walk.officer()),
                () -> new Urge(ORDER, walk.text(), walk.officer()),
                () -> new HoldInterview(ORDER, walk.text(), walk.officer()),
                () -> new Delist(ORDER, walk.officer()),
                () -> new PublishDelisting(ORDER, walk.officer()),
                () -> new ProposeListing(ORDER, walk.date()),
                () -> new ProposeClosure(ORDER, walk.officer()));
    }
}
