package org.mingcha.command.law.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.DivisionCode;

/**
 * One version of one reward rule.
 *
 * @param source the instrument
 * @param to the last day of acceptance for which it holds
 * @param overlayOn the rule that it changes in part, if it is not one of its own
 * @param sectors those that it is for; every sector if empty
 * @param special whether a tip-off that averted casualties may be rewarded beyond the figures
 */
public record RuleEdition(
        RuleVersion version,
        String source,
        Evidence evidence,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<RuleId> overlayOn,
        Set<Sector> sectors,
        Optional<Eligibility> eligibility,
        Map<Matter, CaseRule> cases,
        List<Band> bands,
        Optional<InsiderUplift> uplift,
        Optional<Clause> special,
        List<Provision> provisions) {

    public RuleEdition {
        sectors = Set.copyOf(sectors);
        cases = Map.copyOf(cases);
        bands = List.copyOf(bands);
        provisions = List.copyOf(provisions);
        if (to.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("the last day is before the first");
        }
        boolean banded =
                cases.values().stream()
                        .anyMatch(c -> c.method() instanceof Method.PercentOfFineWithinBand);
        if (banded && bands.isEmpty()) {
            throw new IllegalArgumentException("a case within a band needs bands");
        }
    }

    public RuleId id() {
        return version.rule();
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && !to.filter(day::isAfter).isPresent();
    }

    boolean isFor(DivisionCode accepting, Sector sector) {
        return id().regime().covers(accepting) && (sectors.isEmpty() || sectors.contains(sector));
    }

    /** Whether both are ever in force on one day. */
    boolean overlaps(RuleEdition other) {
        return inForceOn(other.from) || other.inForceOn(from);
    }

    /** Whether every figure that the earlier version gives stands here unchanged. */
    boolean onlyAddsTo(RuleEdition earlier) {
        return cases.entrySet().containsAll(earlier.cases.entrySet())
                && (earlier.bands.isEmpty() || bands.equals(earlier.bands))
                && (earlier.uplift.flatMap(InsiderUplift::share).isEmpty()
                        || uplift.equals(earlier.uplift));
    }
}
