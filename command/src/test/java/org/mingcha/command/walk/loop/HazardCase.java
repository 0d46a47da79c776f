package org.mingcha.command.walk.loop;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.hazard.HazardCommand.RegisterHazard;
import org.mingcha.command.hazard.HazardCommand.SubmitPlan;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.tipoff.TipId;

/** One hazard as the model knows it; people and divisions are the words that name them. */
final class HazardCase {

    enum Stands {
        FOUND,
        REGISTERED,
        GRADED,
        PLANNED,
        CURING,
        CURED,
        APPLIED,
        ACCEPTED,
        CLOSED
    }

    /**
     * @param written whether four of the five elements are: the fifth is the deadline
     */
    record Plan(String by, boolean written, Optional<LocalDate> deadline, boolean goals) {

        static Plan of(SubmitPlan c) {
            boolean written =
                    c.measures().isPresent()
                            && c.responsible().isPresent()
                            && c.funds().isPresent()
                            && c.contingency().isPresent();
            return new Plan(c.by().id().value(), written, c.deadline(), c.goals().isPresent());
        }
    }

    Stands stands;
    String division;
    String unit;
    Optional<TipId> tip;

    boolean major;
    boolean guarded;
    boolean planApproved;
    Optional<Plan> plan = Optional.empty();
    Optional<String> curer = Optional.empty();

    /** The orders that suspend operations, so far as it was told. */
    final Set<OrderId> suspendedBy = new HashSet<>();

    private HazardCase(Stands stands, String division, String unit, Optional<TipId> tip) {
        this.stands = stands;
        this.division = division;
        this.unit = unit;
        this.tip = tip;
    }

    static HazardCase found(TipId tip, String division, String unit) {
        return new HazardCase(Stands.FOUND, division, unit, Optional.of(tip));
    }

    static HazardCase registered(RegisterHazard form) {
        return new HazardCase(
                Stands.REGISTERED,
                form.division().value(),
                LoopModel.unit(form.unitName()),
                form.tip());
    }

    /** A major one that is being cured, and was never guarded. */
    static HazardCase curing(String division, UnitName unit) {
        var hazard =
                new HazardCase(Stands.CURING, division, LoopModel.unit(unit), Optional.empty());
        hazard.major = true;
        hazard.planApproved = true;
        return hazard;
    }

    Plan givenPlan() {
        return plan.orElseThrow();
    }

    /** What was done for a general hazard does not do for a major one. */
    void raise() {
        stands = Stands.GRADED;
        planApproved = false;
    }

    /** All begins again, but for what it is. */
    void reopen() {
        stands = Stands.GRADED;
        planApproved = false;
        guarded = false;
        curer = Optional.empty();
    }
}
