package org.mingcha.command.order;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.mingcha.command.order.OrderCommand.ApplyForResumption;
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
import org.mingcha.command.order.OrderCommand.PublishDelisting;
import org.mingcha.command.order.OrderCommand.PublishListing;
import org.mingcha.command.order.OrderCommand.RefuseResumption;
import org.mingcha.command.order.OrderCommand.RestoreSupplies;
import org.mingcha.command.order.OrderCommand.RevokePenalty;
import org.mingcha.command.order.OrderCommand.ServePenalty;
import org.mingcha.command.order.OrderCommand.StartDailyFine;
import org.mingcha.command.order.OrderCommand.Urge;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.place.DivisionCode;

/**
 * Which acts a page offers: those whose guards the officer would pass, as far as standing tells.
 */
public final class OrderOffers {

    private static final BiPredicate<OrderStanding, Officer> ASKED =
            (now, _) -> now.suspension() == Suspension.RESUMPTION_ASKED;

    private static final Map<Class<?>, BiPredicate<OrderStanding, Officer>> FURTHER =
            Map.ofEntries(
                    entry(DecideExtension.class, OrderOffers::decides),
                    entry(FilePenalty.class, (now, _) -> !now.penalties().filed()),
                    entry(DropPenalty.class, (now, _) -> now.penalties().filed()),
                    entry(ServePenalty.class, (now, _) -> now.penalties().unserved().isPresent()),
                    entry(RevokePenalty.class, (now, _) -> now.penalties().latest().isPresent()),
                    entry(StartDailyFine.class, (now, _) -> mayRunDaily(now.penalties())),
                    entry(OrderSuspension.class, (now, _) -> !now.suspended()),
                    entry(
                            ApplyForResumption.class,
                            (now, _) -> now.suspension() == Suspension.SUSPENDED),
                    entry(ConsentToResumption.class, ASKED),
                    entry(RefuseResumption.class, ASKED),
                    entry(NotifySupplyCut.class, (now, _) -> now.suspended() && !now.suppliesCut()),
                    entry(CutSupplies.class, (now, _) -> now.supplies().notified()),
                    entry(RestoreSupplies.class, (now, _) -> now.suppliesCut()),
                    entry(ListForSupervision.class, (now, _) -> !now.listed()),
                    entry(FileListing.class, (now, by) -> lists(now, by) && !filed(now)),
                    entry(PublishListing.class, (now, by) -> lists(now, by) && !published(now)),
                    entry(Urge.class, OrderOffers::lists),
                    entry(HoldInterview.class, OrderOffers::lists),
                    entry(Delist.class, OrderOffers::lists),
                    entry(PublishDelisting.class, (now, _) -> now.listing().delistingUnpublished()),
                    entry(CloseOrder.class, (now, _) -> now.mayClose()));

    private OrderOffers() {}

    /** In the order in which a case goes. */
    public static List<Class<? extends OfficialAct>> to(
            Officer officer, DivisionCode custody, OrderStanding standing) {
        return OrderActs.ALL.stream()
                .filter(act -> act.offeredTo(officer, custody, standing.state()))
                .filter(act -> !isListing(act) || !officer.division().equals(custody))
                .filter(act -> further(act, officer, standing))
                .<Class<? extends OfficialAct>>map(Act::command)
                .toList();
    }

    private static boolean further(Act<OrderState> act, Officer officer, OrderStanding now) {
        return FURTHER.getOrDefault(act.command(), (_, _) -> true).test(now, officer);
    }

    /** It is for a level above the one whose government has the duty. */
    private static boolean isListing(Act<OrderState> act) {
        return act.command() == ListForSupervision.class;
    }

    private static boolean decides(OrderStanding now, Officer by) {
        return now.asker().filter(by.id()::equals).isEmpty();
    }

    private static boolean mayRunDaily(Penalties penalties) {
        return penalties.latest().isPresent()
                && penalties.notCorrectedOn().isPresent()
                && !penalties.dailyFine();
    }

    private static boolean lists(OrderStanding now, Officer by) {
        return now.listing()
                .listed()
                .filter(listing -> by.division().covers(listing.lister()))
                .isPresent();
    }

    private static boolean filed(OrderStanding now) {
        return now.listing().filed();
    }

    private static boolean published(OrderStanding now) {
        return now.listing().published();
    }
}
