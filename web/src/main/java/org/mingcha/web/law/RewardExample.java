package org.mingcha.web.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.law.reward.Calculation;
import org.mingcha.command.law.reward.Figures;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.Method;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.law.reward.RuleEdition;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.page.Words;

/**
 * A reward calculated as the program calculates it: by the latest rule that has figures for a major
 * hazard, for somebody from within the unit.
 *
 * @param day on which the report is taken to be accepted
 * @param steps each with the amount after it
 */
record RewardExample(String day, String fine, String source, List<String> steps, String amount) {

    private static final Fen FINE = new Fen(60_000_00);
    private static final Matter MATTER = Matter.MAJOR_HAZARD;

    static Optional<RewardExample> of(
            RewardRules rules, LocalDate today, DivisionCode province, Words words) {
        return rules.all().stream()
                .filter(rule -> hasFigures(rule, today))
                .max(Comparator.comparing(RuleEdition::from))
                .flatMap(rule -> of(rule, rules, today, province, words));
    }

    private static Optional<RewardExample> of(
            RuleEdition rule,
            RewardRules rules,
            LocalDate today,
            DivisionCode province,
            Words words) {
        var day = rule.to().filter(today::isAfter).orElse(today);
        return switch (rules.calculate(day, province, Sector.CHEMICAL, figures())) {
            case Calculation.Amount amount ->
                    Optional.of(
                            new RewardExample(
                                    words.day(day),
                                    words.yuan(FINE),
                                    RewardTable.source(rule, words),
                                    amount.steps().stream()
                                            .map(step ->
                                                    words.say("reward-step." + step.kind())
                                                            + words.say("page.colon")
                                                            + words.yuan(step.amount()))
                                            .distinct()
                                            .toList(),
                                    words.yuan(amount.fen())));
            case Calculation.Parked _ -> Optional.empty();
        };
    }

    private static boolean hasFigures(RuleEdition rule, LocalDate today) {
        return rule.overlayOn().isEmpty()
                && !rule.from().isAfter(today)
                && Optional.ofNullable(rule.cases().get(MATTER))
                        .filter(found -> found.method() instanceof Method.PercentOfFine)
                        .isPresent();
    }

    private static Figures figures() {
        return new Figures(
                Optional.of(MATTER),
                false,
                List.of(FINE),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                true);
    }
}
