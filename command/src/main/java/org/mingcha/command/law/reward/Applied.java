package org.mingcha.command.law.reward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.law.reward.Calculation.Amount;
import org.mingcha.command.law.reward.Calculation.Parked;

/**
 * The rule that decides a matter, and the overlays that change it in part.
 *
 * @param overlays latest first: where several say something, the first counts
 */
record Applied(RuleEdition rule, List<RuleEdition> overlays, LocalDate acceptedOn) {

    /** A case together with the rule that it stands in. */
    record Found(RuleEdition in, CaseRule rule) {}

    Calculation calculate(Figures figures) {
        var eligibility = rule.eligibility();
        if (eligibility.filter(who -> who.leavesOut(figures.named(), acceptedOn)).isPresent()) {
            return parked(ParkReason.NAMED_ONLY, rule);
        }
        if (figures.matter().isEmpty()) {
            return parked(ParkReason.MATTER_NOT_DECIDED, rule);
        }
        return figures.matter()
                .flatMap(this::found)
                .map(found -> new Stepping(found, this, figures).calculate())
                .orElseGet(() -> parked(ParkReason.NO_FIGURE, rule));
    }

    Optional<Found> found(Matter matter) {
        return each().stream()
                .flatMap(in ->
                        Optional.ofNullable(in.cases().get(matter)).stream()
                                .map(rule -> new Found(in, rule)))
                .findFirst()
                .or(() -> told(matter) ? found(Matter.HAZARD_OR_VIOLATION) : Optional.empty());
    }

    /** The uplift that counts, with the rule that gives it. */
    Optional<RuleEdition> uplifting() {
        return each().stream().filter(rule -> rule.uplift().isPresent()).findFirst();
    }

    Amount amount(List<Step> steps) {
        return new Amount(each().reversed().stream().map(RuleEdition::version).toList(), steps);
    }

    static Parked parked(ParkReason reason, RuleEdition rule) {
        return new Parked(reason, Optional.of(rule.version()));
    }

    private List<RuleEdition> each() {
        var all = new ArrayList<>(overlays);
        all.add(rule);
        return all;
    }

    private static boolean told(Matter matter) {
        return switch (matter) {
            case GENERAL_HAZARD, MAJOR_HAZARD, ILLEGAL_OPERATION -> true;
            case LISTED_SITUATION, HAZARD_OR_VIOLATION, CONCEALED_ACCIDENT -> false;
        };
    }
}
