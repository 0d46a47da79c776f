package org.mingcha.command.order;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderCommand.DecideExtension;
import org.mingcha.command.order.OrderCommand.ReInspect;
import org.mingcha.command.order.OrderCommand.ReportRectified;
import org.mingcha.command.order.OrderCommand.RequestExtension;
import org.mingcha.command.order.OrderEvent.ExtensionDenied;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.ExtensionRequested;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.RectificationReported;
import org.mingcha.command.order.OrderEvent.SupervisionListed;
import org.mingcha.command.party.TwoOfficers;

/** Until when an order is carried out, and whether it was. */
final class Rectification {

    private final Known known;

    Rectification(Known known) {
        this.known = known;
    }

    @CommandHandler
    void handle(RequestExtension command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var today = Moment.of(clock);
        LocalDate until = command.until();
        Refused.when(today.isPast(known.dates().dueOn()), OrderRule.EXTENSION_TOO_LATE);
        Refused.when(!until.isAfter(known.dates().dueOn()), OrderRule.EXTENSION_NOT_LATER);
        var listed = known.now().listing().listed();
        listed.ifPresent(listing -> requireInTime(listing, until, today, law));
        var now = known.catchUp(law, ladder, clock);
        var by = command.by().id();
        apply(new ExtensionRequested(known.id(), by, now.at(), until, command.reason()));
        if (listed.isPresent()) {
            known.open(RowId.O3_DECIDE, now.day(), now, law);
        }
    }

    /** What is listed is asked for long before, and ends within the longest cure. */
    private void requireInTime(
            SupervisionListed listing, LocalDate until, Moment today, Deadlines law) {
        var earliest = law.open(RowId.O3_ASK, today.day()).dueOn();
        Refused.when(earliest.isAfter(known.dates().dueOn()), OrderRule.LISTED_EXTENSION_TOO_LATE);
        requireCurable(listing, until);
    }

    private static void requireCurable(SupervisionListed listing, LocalDate until) {
        Refused.when(until.isAfter(listing.cureBy().dueOn()), OrderRule.BEYOND_LONGEST_CURE);
    }

    /**
     * Asked for in time, it may be decided late; and listed since, it ends with the longest cure.
     */
    @CommandHandler
    void handle(DecideExtension command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var request = known.asked();
        var by = command.by().id();
        Refused.when(request.by().equals(by), OrderRule.DECIDER_ASKED);
        known.now()
                .listing()
                .listed()
                .filter(_ -> command.granted())
                .ifPresent(listing -> requireCurable(listing, request.until()));
        var now = known.catchUp(law, ladder, clock);
        var reason = command.reason();
        apply(
                command.granted()
                        ? new ExtensionGranted(known.id(), by, now.at(), request.until(), reason)
                        : new ExtensionDenied(known.id(), by, now.at(), reason));
    }

    @CommandHandler
    void handle(ReportRectified command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        var now = known.catchUp(law, ladder, clock);
        var reInspectBy = law.open(RowId.O1, now.day());
        apply(
                new RectificationReported(
                        known.id(), command.by().id(), now.at(), command.account(), reInspectBy));
    }

    @CommandHandler
    void handle(ReInspect command, Deadlines law, Ladder ladder, Clock clock) {
        known.permit(command);
        boolean reported = known.now().state() == OrderState.REPORTED;
        Refused.when(
                !reported && !Moment.of(clock).isPast(known.dates().dueOn()),
                OrderRule.NOT_REPORTED);
        var officers = TwoOfficers.among(command.officers(), OrderRule.TOO_FEW_OFFICERS);
        Refused.when(
                known.now().reporter().filter(officers::contains).isPresent(),
                OrderRule.REPORTER_INSPECTS);
        var now = known.catchUp(law, ladder, clock);
        var by = command.by().id();
        apply(
                command.satisfied()
                        ? new OrderSatisfied(known.id(), by, now.at(), officers, command.account())
                        : new OrderUnsatisfied(
                                known.id(), by, now.at(), officers, command.account()));
    }
}
