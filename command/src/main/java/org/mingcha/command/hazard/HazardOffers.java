package org.mingcha.command.hazard;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.mingcha.command.hazard.HazardCommand.ApprovePlan;
import org.mingcha.command.hazard.HazardCommand.CloseOut;
import org.mingcha.command.hazard.HazardCommand.RemoveOnSpot;
import org.mingcha.command.hazard.HazardCommand.ReportCure;
import org.mingcha.command.hazard.HazardCommand.ReportDirectly;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.place.DivisionCode;

/**
 * Which acts a page offers: those whose guards the officer would pass, as far as standing tells.
 */
public final class HazardOffers {

    private static final Map<Class<?>, BiPredicate<HazardStanding, Officer>> FURTHER =
            Map.ofEntries(
                    entry(ReportDirectly.class, (now, _) -> now.major() && !now.directlyReported()),
                    entry(RemoveOnSpot.class, (now, _) -> !now.major()),
                    entry(
                            ReportCure.class,
                            (now, _) -> now.state() == HazardState.CURING || !now.major()),
                    entry(ApprovePlan.class, HazardOffers::mayApprove),
                    entry(CloseOut.class, (now, _) -> !now.suspended()));

    private HazardOffers() {}

    /** In the order in which a case goes. */
    public static List<Class<? extends OfficialAct>> to(
            Officer officer, DivisionCode custody, HazardStanding standing) {
        return HazardActs.ALL.stream()
                .filter(act -> act.offeredTo(officer, custody, standing.state()))
                .filter(act -> further(act, officer, standing))
                .<Class<? extends OfficialAct>>map(Act::command)
                .toList();
    }

    private static boolean further(Act<HazardState> act, Officer officer, HazardStanding now) {
        return FURTHER.getOrDefault(act.command(), (_, _) -> true).test(now, officer);
    }

    /** Not by whoever submitted the plan, and not of a major hazard that nobody guards. */
    private static boolean mayApprove(HazardStanding now, Officer by) {
        boolean own = now.planner().filter(by.id()::equals).isPresent();
        return !own && (!now.major() || now.evidence().holds(Evidence.Piece.GUARD));
    }
}
