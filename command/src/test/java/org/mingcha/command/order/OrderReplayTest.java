package org.mingcha.command.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.order.OrderHistory.ISSUED;
import static org.mingcha.command.order.OrderHistory.ORDER;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Families;
import org.mingcha.command.RandomWalk;
import org.mingcha.command.TwoLives;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderCommand.CloseOrder;
import org.mingcha.command.order.OrderCommand.DecideExtension;
import org.mingcha.command.order.OrderCommand.ReInspect;
import org.mingcha.command.order.OrderCommand.RecordOrderOverdue;
import org.mingcha.command.order.OrderCommand.RecordPenalty;
import org.mingcha.command.order.OrderCommand.ReportRectified;
import org.mingcha.command.order.OrderCommand.RequestExtension;
import org.mingcha.command.order.OrderCommand.RevokePenalty;
import org.mingcha.command.order.OrderCommand.ServeOrder;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderServed;

class OrderReplayTest {

    @Test
    void replayedOrderAnswersAsTheLivingOneDoes() {
        Set<Class<?>> recorded =
                RandomWalk.compare(
                        () ->
                                new TwoLives<>(
                                        Order.class, Order::new, OrderHistory.served(), ISSUED),
                        OrderReplayTest::anything);

        recorded.addAll(Set.of(OrderIssued.class, OrderServed.class));
        assertThat(recorded)
                .containsExactlyInAnyOrderElementsOf(Families.records(OrderEvent.class).toList());
    }

    private static Object anything(RandomWalk walk) {
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
                () -> new RecordPenalty(ORDER, new Fen(100), walk.date(), walk.officer()),
                () -> new RevokePenalty(ORDER, walk.text(), walk.officer()),
                () -> new CloseOrder(ORDER, walk.officer()),
                () -> new RecordOrderOverdue(ORDER, walk.date()),
                () -> new RecordOrderOverdue(ORDER, walk.date()));
    }
}
