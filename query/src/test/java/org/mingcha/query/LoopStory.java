package org.mingcha.query;

import static org.mingcha.query.Cast.CITY;
import static org.mingcha.query.Cast.COUNTY;
import static org.mingcha.query.Cast.FIRST;
import static org.mingcha.query.Cast.HEAD;
import static org.mingcha.query.Cast.PROVINCE;
import static org.mingcha.query.Cast.SECOND;
import static org.mingcha.query.Cast.UNIT;
import static org.mingcha.query.Cast.WAREHOUSE;
import static org.mingcha.query.Cast.WITHDRAWN_TIP;
import static org.mingcha.query.Cast.day;
import static org.mingcha.query.Cast.due;
import static org.mingcha.query.Cast.hazard;
import static org.mingcha.query.Cast.morning;
import static org.mingcha.query.Cast.order;
import static org.mingcha.query.Cast.sealed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Citation;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.hazard.CommissionOffice;
import org.mingcha.command.hazard.HazardEvent.CureProgressReported;
import org.mingcha.command.hazard.HazardEvent.HazardFound;
import org.mingcha.command.hazard.HazardEvent.HazardGraded;
import org.mingcha.command.hazard.HazardEvent.HazardListingProposed;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardRegraded;
import org.mingcha.command.hazard.HazardEvent.HazardRemovedOnSpot;
import org.mingcha.command.hazard.HazardEvent.HazardStepDue;
import org.mingcha.command.hazard.HazardEvent.InterimGuardPlaced;
import org.mingcha.command.hazard.HazardEvent.MajorHazardDirectlyReported;
import org.mingcha.command.hazard.HazardEvent.OrderNoted;
import org.mingcha.command.hazard.HazardEvent.PlanGoalsStated;
import org.mingcha.command.hazard.HazardEvent.ShamCureFound;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.hazard.OrderStep;
import org.mingcha.command.law.RowId;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderEvent.ClosureProposed;
import org.mingcha.command.order.OrderEvent.DailyFineStarted;
import org.mingcha.command.order.OrderEvent.DelistingPublished;
import org.mingcha.command.order.OrderEvent.InterviewHeld;
import org.mingcha.command.order.OrderEvent.ListingFiled;
import org.mingcha.command.order.OrderEvent.ListingProposed;
import org.mingcha.command.order.OrderEvent.ListingPublished;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderStepDue;
import org.mingcha.command.order.OrderEvent.PenaltyDropped;
import org.mingcha.command.order.OrderEvent.PenaltyFiled;
import org.mingcha.command.order.OrderEvent.PenaltyServed;
import org.mingcha.command.order.OrderEvent.ResumptionApplied;
import org.mingcha.command.order.OrderEvent.ResumptionConsented;
import org.mingcha.command.order.OrderEvent.ResumptionRefused;
import org.mingcha.command.order.OrderEvent.SupervisionDelisted;
import org.mingcha.command.order.OrderEvent.SupervisionListed;
import org.mingcha.command.order.OrderEvent.SupervisionUrged;
import org.mingcha.command.order.OrderEvent.SuppliesCut;
import org.mingcha.command.order.OrderEvent.SuppliesRestored;
import org.mingcha.command.order.OrderEvent.SupplyCutNotified;
import org.mingcha.command.order.OrderEvent.SuspensionOrdered;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.order.Supply;
import org.mingcha.command.unit.KeyInspection;
import org.mingcha.command.unit.UnitEvent.KeyInspectionFlagged;
import org.mingcha.command.unit.UnitEvent.UnitPenalised;
import org.mingcha.command.unit.UnitEvent.UnitPenaltyDropped;
import org.mingcha.command.unit.UnitId;

/** What may go on beside the main path of a hazard and its order, and what follows for the unit. */
public final class LoopStory {

    /** Found by verification of a tip-off that was withdrawn. */
    public static final HazardId FOUND = hazard('c');

    public static final OrderId STOPPING = order('c');

    private static final CaseId NOTED = CaseId.of(STOPPING);
    private static final List<Supply> SUPPLIES = List.of(Supply.POWER, Supply.EXPLOSIVES);

    private LoopStory() {}

    static List<Object> events() {
        var story = new ArrayList<Object>();
        story.addAll(found());
        story.addAll(stopped());
        story.addAll(listed());
        story.addAll(unit());
        return story;
    }

    private static List<Object> found() {
        return List.of(
                new HazardFound(
                        FOUND,
                        morning(61),
                        WITHDRAWN_TIP,
                        UNIT,
                        CITY,
                        WAREHOUSE,
                        due(RowId.H3, 61, 62)),
                new HazardRegistered(
                        FOUND,
                        FIRST,
                        morning(61),
                        Optional.of(WITHDRAWN_TIP),
                        HazardSource.TIP_OFF,
                        UNIT,
                        COUNTY,
                        WAREHOUSE,
                        sealed("description")),
                new HazardGraded(
                        FOUND,
                        FIRST,
                        morning(61),
                        HazardLevel.GENERAL,
                        new Citation("GB 18218"),
                        new Citation("4.1")),
                new HazardStepDue(FOUND, morning(61), due(RowId.H2, 61, 64)),
                new HazardRegraded(
                        FOUND,
                        SECOND,
                        morning(62),
                        HazardLevel.GENERAL,
                        HazardLevel.MAJOR,
                        new Citation("GB 18218"),
                        new Citation("4.2"),
                        sealed("worse-than-thought")),
                new MajorHazardDirectlyReported(
                        FOUND, SECOND, morning(62), CommissionOffice.PROVINCE),
                new InterimGuardPlaced(FOUND, FIRST, morning(62), sealed("cordon")),
                new PlanGoalsStated(FOUND, FIRST, morning(62), sealed("goals")),
                new CureProgressReported(FOUND, FIRST, morning(63), sealed("half-done")),
                new HazardListingProposed(FOUND, morning(64), day(63)));
    }

    private static List<Object> stopped() {
        return List.of(
                new OrderIssued(
                        STOPPING,
                        FIRST,
                        morning(64),
                        FOUND,
                        UNIT,
                        COUNTY,
                        List.of(sealed("matter")),
                        new Citation("安全生产法 第六十五条"),
                        day(90)),
                new OrderNoted(FOUND, morning(64), NOTED, 0, OrderStep.ISSUED, day(64)),
                new SuspensionOrdered(STOPPING, HEAD, morning(65), sealed("gas")),
                new OrderNoted(FOUND, morning(65), NOTED, 1, OrderStep.SUSPENDED, day(65)),
                new SupplyCutNotified(
                        STOPPING,
                        HEAD,
                        morning(66),
                        SUPPLIES,
                        false,
                        sealed("refused-to-stop"),
                        1,
                        morning(67)),
                new SuppliesCut(STOPPING, HEAD, morning(67), SUPPLIES),
                new ResumptionApplied(STOPPING, FIRST, morning(68), due(RowId.O2, 68, 78)),
                new ResumptionRefused(
                        STOPPING, HEAD, morning(69), List.of(FIRST, SECOND), sealed("not-yet")),
                new ResumptionApplied(STOPPING, FIRST, morning(70), due(RowId.O2, 70, 80)),
                new ResumptionConsented(
                        STOPPING, HEAD, morning(71), List.of(FIRST, SECOND), sealed("safe")),
                new SuppliesRestored(STOPPING, HEAD, morning(71)),
                new PenaltyFiled(STOPPING, FIRST, morning(72), List.of(FIRST, SECOND)),
                new OrderStepDue(STOPPING, morning(72), due(RowId.P1_DECIDE, 72, 162)),
                new PenaltyDropped(STOPPING, HEAD, morning(73), sealed("no-fault")),
                new PenaltyServed(STOPPING, FIRST, morning(74), day(74)),
                new DailyFineStarted(STOPPING, HEAD, morning(75), new Fen(100), day(75)));
    }

    private static List<Object> listed() {
        return List.of(
                new ListingProposed(STOPPING, morning(76), day(75)),
                new SupervisionListed(
                        STOPPING,
                        HEAD,
                        morning(76),
                        PROVINCE,
                        CITY,
                        due(RowId.O4, 76, 441),
                        due(RowId.O5_FILE, 76, 79),
                        due(RowId.O5_LIST, 76, 81)),
                new ListingFiled(STOPPING, HEAD, morning(77)),
                new ListingPublished(STOPPING, HEAD, morning(77)),
                new SupervisionUrged(STOPPING, HEAD, morning(78), sealed("get-on-with-it")),
                new InterviewHeld(STOPPING, HEAD, morning(79), sealed("what-was-said")),
                new ClosureProposed(STOPPING, HEAD, morning(80), 3, 3),
                new SupervisionDelisted(STOPPING, HEAD, morning(81), due(RowId.O5_DELIST, 81, 86)),
                new DelistingPublished(STOPPING, HEAD, morning(82)),
                new HazardRemovedOnSpot(FOUND, FIRST, morning(83), sealed("gone")),
                new ShamCureFound(FOUND, HEAD, morning(84)));
    }

    private static List<Object> unit() {
        var unit = UnitId.of(UNIT);
        return List.of(
                new UnitPenalised(unit, morning(85), UNIT, NOTED, 3, day(50)),
                new KeyInspectionFlagged(unit, morning(85), UNIT, KeyInspection.PENALTIES),
                new UnitPenaltyDropped(unit, morning(86), NOTED, 3));
    }
}
