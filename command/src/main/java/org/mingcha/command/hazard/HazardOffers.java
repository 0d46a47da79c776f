package org.mingcha.command.hazard;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.mingcha.command.hazard.HazardCommand.ApprovePlan;
import org.mingcha.command.hazard.HazardCommand.CloseOut;
import org.mingcha.command.hazard.HazardCommand.RemoveOnSpot;
import org.mingcha.command.hazard.HazardCommand.ReportCure;
import org.mingcha.command.hazard.HazardCommand.ReportDirectly;
import org.mingcha.command.party.Condition;
import org.mingcha.command.party.Offer;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.place.DivisionCode;

/**
 * Which acts a page offers: those whose guards the officer would pass, as far as standing tells.
 */
public final class HazardOffers {

    private static final Map<Class<?>, Condition<HazardStanding>> FURTHER =
            Map.ofEntries(
                    entry(
                            ReportDirectly.class,
                            (now, _) -> now.major() && !now.directlyReported(),
                            HazardRule.NOT_MAJOR),
                    entry(
                            RemoveOnSpot.class,
                            (now, _) -> !now.major(),
                            HazardRule.MAJOR_NOT_REMOVED_AT_ONCE),
                    entry(
                            ReportCure.class,
                            (now, _) -> now.state() == HazardState.CURING || !now.major(),
                            HazardRule.PLAN_NOT_APPROVED),
                    Map.entry(
                            ApprovePlan.class,
                            Condition.of(HazardOffers::isOthersPlan, HazardRule.APPROVER_SUBMITTED)
                                    .and(HazardOffers::isGuarded, HazardRule.NOT_GUARDED)),
                    entry(
                            CloseOut.class,
                            (now, _) -> !now.suspended(),
                            HazardRule.STILL_SUSPENDED));

    private HazardOffers() {}

    /** In the order in which a case goes. */
    public static List<Class<? extends OfficialAct>> to(
            Officer officer, DivisionCode custody, HazardStanding standing) {
        return all(officer, custody, standing).stream()
                .filter(Offer::stands)
                .<Class<? extends OfficialAct>>map(Offer::act)
                .toList();
    }

    /** Every act, offered or not, in the order in which a case goes. */
    public static List<Offer> all(Officer officer, DivisionCode custody, HazardStanding standing) {
        return HazardActs.ALL.stream()
                .map(act -> {
                    var further = FURTHER.getOrDefault(act.command(), Condition.always());
                    return act.offer(officer, custody, standing.state(), further, standing);
                })
                .toList();
    }

    private static Map.Entry<Class<?>, Condition<HazardStanding>> entry(
            Class<?> act, BiPredicate<HazardStanding, Officer> holds, HazardRule otherwise) {
        return Map.entry(act, Condition.of(holds, otherwise));
    }

    private static boolean isOthersPlan(HazardStanding now, Officer by) {
        return now.planner().filter(by.id()::equals).isEmpty();
    }

    private static boolean isGuarded(HazardStanding now, Officer by) {
        return !now.major() || now.evidence().holds(Evidence.Piece.GUARD);
    }
}
