package org.mingcha.command.order;

import static org.mingcha.command.law.CivilTime.endOf;
import static org.mingcha.command.law.Shanghai.lastMomentOf;
import static org.mingcha.command.order.OrderHistory.DUE_ON;
import static org.mingcha.command.order.OrderHistory.ISSUED;
import static org.mingcha.command.order.OrderHistory.MISSED;
import static org.mingcha.command.order.OrderHistory.ORDER;
import static org.mingcha.command.order.OrderHistory.UNTIL;
import static org.mingcha.command.order.OrderHistory.WARNED;
import static org.mingcha.command.order.OrderHistory.and;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.RIZHAO;
import static org.mingcha.command.party.People.WANG;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.order.OrderCommand.DecideExtension;
import org.mingcha.command.order.OrderCommand.RequestExtension;
import org.mingcha.command.order.OrderEvent.ExtensionDenied;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.ExtensionRequested;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.People;
import org.mingcha.command.party.Role;
import org.mingcha.command.seal.Closed;

class ExtensionTest {

    private final Stage<Order> order = Stage.of(Order.class).at(ISSUED);

    @Test
    void extensionIsAskedForUntilTheDueDayHasEnded() {
        var moment = lastMomentOf(DUE_ON);
        order.after(OrderHistory.served())
                .at(moment)
                .records(
                        ask(UNTIL),
                        WARNED,
                        new ExtensionRequested(
                                ORDER, WANG.id(), moment, UNTIL, Closed.text("parts")));
    }

    @Test
    void extensionIsNotAskedForWhenTheDueDayHasEnded() {
        order.after(OrderHistory.served())
                .at(endOf(DUE_ON))
                .refuses(ask(UNTIL), OrderRule.EXTENSION_TOO_LATE);
    }

    @Test
    void extensionEndsLaterThanTheOrder() {
        order.after(OrderHistory.served())
                .when(ask(DUE_ON.plusDays(1)))
                .expectSuccessfulHandlerExecution();
        order.refuses(ask(DUE_ON), OrderRule.EXTENSION_NOT_LATER);
    }

    @Test
    void extensionIsNotAskedForBeforeService() {
        order.after(OrderHistory.issued()).refuses(ask(UNTIL), OrderRule.NOT_SERVED);
    }

    @Test
    void extensionIsAskedForOnceAtATime() {
        order.after(OrderHistory.extensionAsked()).refuses(ask(UNTIL), OrderRule.NOT_SERVED);
    }

    @Test
    void headGrants() {
        order.after(OrderHistory.extensionAsked()).records(decide(true, HEAD), granted(ISSUED));
    }

    @Test
    void headDenies() {
        order.after(OrderHistory.extensionAsked())
                .records(
                        decide(false, HEAD),
                        new ExtensionDenied(ORDER, HEAD.id(), ISSUED, Closed.text("so")));
    }

    @Test
    void officerDoesNotDecide() {
        order.after(OrderHistory.extensionAsked()).refuses(decide(true, WANG), AuthorityRule.ROLE);
    }

    @Test
    void headWhoAskedDoesNotDecide() {
        var asking = People.of(WANG.id().value(), RIZHAO, Role.HEAD, Role.OFFICER);
        order.after(OrderHistory.extensionAsked())
                .refuses(decide(true, asking), OrderRule.DECIDER_ASKED);
    }

    @Test
    void nothingIsDecidedThatWasNotAskedFor() {
        order.after(OrderHistory.served())
                .refuses(decide(true, HEAD), OrderRule.EXTENSION_NOT_ASKED);
    }

    @Test
    void decidedLateItDoesNotUndoThatTheOrderWasMissed() {
        order.after(OrderHistory.extensionAsked())
                .at(endOf(DUE_ON))
                .records(decide(true, HEAD), WARNED, MISSED, granted(endOf(DUE_ON)));
    }

    @Test
    void decidedLateItDoesNotRecordAgainWhatTheClockRecorded() {
        order.after(and(OrderHistory.extensionAsked(), MISSED))
                .at(endOf(DUE_ON))
                .records(decide(true, HEAD), WARNED, granted(endOf(DUE_ON)));
    }

    @Test
    void grantedExtensionMovesTheDayUntilWhichAnotherIsAskedFor() {
        order.after(and(OrderHistory.extensionAsked(), granted(ISSUED)))
                .at(lastMomentOf(UNTIL))
                .when(ask(UNTIL.plusDays(1)))
                .expectSuccessfulHandlerExecution();
        order.at(endOf(UNTIL)).refuses(ask(UNTIL.plusDays(1)), OrderRule.EXTENSION_TOO_LATE);
    }

    private static RequestExtension ask(LocalDate until) {
        return new RequestExtension(ORDER, until, Closed.text("parts"), WANG);
    }

    private static DecideExtension decide(boolean granted, Officer by) {
        return new DecideExtension(ORDER, granted, Closed.text("so"), by);
    }

    private static ExtensionGranted granted(Instant at) {
        return new ExtensionGranted(ORDER, HEAD.id(), at, UNTIL, Closed.text("so"));
    }
}
