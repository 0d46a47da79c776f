package org.mingcha.command.order;

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
import org.mingcha.command.party.Condition;
import org.mingcha.command.party.Offer;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.place.DivisionCode;

/**
 * Which acts a page offers: those whose guards the officer would pass, as far as standing tells.
 */
public final class OrderOffers {

    private static final Condition<OrderStanding> ASKED =
            Condition.of(
                    (now, _) -> now.suspension() == Suspension.RESUMPTION_ASKED,
                    OrderRule.RESUMPTION_NOT_ASKED);
    private static final Condition<OrderStanding> LISTING =
            Condition.of(OrderOffers::lists, OrderRule.NOT_LISTED);

    private static final Map<Class<?>, Condition<OrderStanding>> FURTHER =
            Map.ofEntries(
                    entry(DecideExtension.class, OrderOffers::decides, OrderRule.DECIDER_ASKED),
                    entry(
                            FilePenalty.class,
                            (now, _) -> !now.penalties().filed(),
                            OrderRule.PENALTY_PENDING),
                    entry(
                            DropPenalty.class,
                            (now, _) -> now.penalties().filed(),
                            OrderRule.NOTHING_FILED),
                    entry(
                            ServePenalty.class,
                            (now, _) -> now.penalties().unserved().isPresent(),
                            OrderRule.NO_PENALTY_TO_SERVE),
                    entry(
                            RevokePenalty.class,
                            (now, _) -> now.penalties().latest().isPresent(),
                            OrderRule.NO_PENALTY),
                    Map.entry(
                            StartDailyFine.class,
                            Condition.<OrderStanding>of(
                                            (now, _) -> mayRunDaily(now.penalties()),
                                            OrderRule.NOT_FOUND_UNCORRECTED)
                                    .and(
                                            (now, _) -> !now.penalties().dailyFine(),
                                            OrderRule.DAILY_FINE_RUNS)),
                    entry(
                            OrderSuspension.class,
                            (now, _) -> !now.suspended(),
                            OrderRule.ALREADY_SUSPENDED),
                    entry(
                            ApplyForResumption.class,
                            (now, _) -> now.suspension() == Suspension.SUSPENDED,
                            OrderRule.NOT_SUSPENDED),
                    Map.entry(ConsentToResumption.class, ASKED),
                    Map.entry(RefuseResumption.class, ASKED),
                    entry(
                            NotifySupplyCut.class,
                            (now, _) -> now.suspended() && !now.suppliesCut(),
                            OrderRule.NOT_SUSPENDED),
                    entry(
                            CutSupplies.class,
                            (now, _) -> now.supplies().notified(),
                            OrderRule.CUT_NOT_NOTIFIED),
                    entry(
                            RestoreSupplies.class,
                            (now, _) -> now.suppliesCut(),
                            OrderRule.SUPPLIES_NOT_CUT),
                    entry(
                            ListForSupervision.class,
                            (now, _) -> !now.listed(),
                            OrderRule.STILL_LISTED),
                    Map.entry(
                            FileListing.class,
                            LISTING.and((now, _) -> !filed(now), OrderRule.LISTING_FILED)),
                    Map.entry(
                            PublishListing.class,
                            LISTING.and((now, _) -> !published(now), OrderRule.LISTING_PUBLISHED)),
                    Map.entry(Urge.class, LISTING),
                    Map.entry(HoldInterview.class, LISTING),
                    Map.entry(Delist.class, LISTING),
                    entry(
                            PublishDelisting.class,
                            (now, _) -> now.listing().delistingUnpublished(),
                            OrderRule.NO_DELISTING_TO_PUBLISH),
                    Map.entry(
                            CloseOrder.class,
                            Condition.<OrderStanding>of(
                                            (now, _) -> !now.suspended(), OrderRule.STILL_SUSPENDED)
                                    .and(
                                            (now, _) -> !now.suppliesCut(),
                                            OrderRule.SUPPLIES_STILL_CUT)
                                    .and((now, _) -> !now.listed(), OrderRule.STILL_LISTED)
                                    .and((now, _) -> now.mayClose(), OrderRule.PENALTY_PENDING)));

    private OrderOffers() {}

    /** In the order in which a case goes. */
    public static List<Class<? extends OfficialAct>> to(
            Officer officer, DivisionCode custody, OrderStanding standing) {
        return all(officer, custody, standing).stream()
                .filter(Offer::stands)
                .<Class<? extends OfficialAct>>map(Offer::act)
                .toList();
    }

    /** Every act, offered or not, in the order in which a case goes. */
    public static List<Offer> all(Officer officer, DivisionCode custody, OrderStanding standing) {
        return OrderActs.ALL.stream().map(act -> offer(act, officer, custody, standing)).toList();
    }

    private static Offer offer(
            Act<OrderState> act, Officer officer, DivisionCode custody, OrderStanding standing) {
        var further = FURTHER.getOrDefault(act.command(), Condition.always());
        return act.offer(
                officer,
                custody,
                standing.state(),
                isListing(act) ? fromAbove(custody, further) : further,
                standing);
    }

    /** It is for a level above the one whose government has the duty. */
    private static boolean isListing(Act<OrderState> act) {
        return act.command() == ListForSupervision.class;
    }

    private static Condition<OrderStanding> fromAbove(
            DivisionCode custody, Condition<OrderStanding> further) {
        return Condition.<OrderStanding>of(
                        (_, by) -> !by.division().equals(custody), OrderRule.RESPONSIBLE_NOT_BELOW)
                .and((now, by) -> further.hindrance(now, by).isEmpty(), OrderRule.STILL_LISTED);
    }

    private static Map.Entry<Class<?>, Condition<OrderStanding>> entry(
            Class<?> act, BiPredicate<OrderStanding, Officer> holds, OrderRule otherwise) {
        return Map.entry(act, Condition.of(holds, otherwise));
    }

    private static boolean decides(OrderStanding now, Officer by) {
        return now.asker().filter(by.id()::equals).isEmpty();
    }

    private static boolean mayRunDaily(Penalties penalties) {
        return penalties.latest().isPresent() && penalties.notCorrectedOn().isPresent();
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
