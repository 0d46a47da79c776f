package org.mingcha.web.casefile;

import java.util.Optional;
import org.mingcha.command.law.reward.CaseRule;
import org.mingcha.command.law.reward.Clause;
import org.mingcha.command.law.reward.InsiderUplift;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.law.reward.RuleEdition;
import org.mingcha.command.law.reward.RuleVersion;
import org.mingcha.command.law.reward.Step;
import org.mingcha.command.law.reward.StepKind;
import org.mingcha.query.casefile.RewardCase.Computed;
import org.mingcha.web.casefile.Calculated.Taken;
import org.mingcha.web.casefile.Calculated.Used;

/** Says of a calculation where each step stands in the law. */
final class Calculations {

    private final RewardRules rules;

    Calculations(RewardRules rules) {
        this.rules = rules;
    }

    Calculated of(Computed computed) {
        var matter = computed.figures().matter();
        return new Calculated(
                computed.rules().stream().map(this::used).toList(),
                computed.figures(),
                computed.steps().stream().map(step -> taken(step, matter)).toList(),
                computed.amount());
    }

    private Used used(RuleVersion version) {
        var edition = edition(version);
        return new Used(
                version,
                edition.map(RuleEdition::source),
                edition.map(rule -> rule.evidence().value()));
    }

    private Taken taken(Step step, Optional<Matter> matter) {
        var clause = edition(step.by()).flatMap(rule -> clause(rule, step, matter));
        return new Taken(
                step.kind(),
                step.by(),
                step.amount(),
                clause.flatMap(Clause::text),
                clause.map(known -> known.evidence().value()));
    }

    private static Optional<Clause> clause(RuleEdition rule, Step step, Optional<Matter> matter) {
        var uplift = rule.uplift().map(InsiderUplift::clause);
        var inCase =
                matter.flatMap(known -> Optional.ofNullable(rule.cases().get(known)))
                        .map(CaseRule::clause);
        return step.kind() == StepKind.UPLIFT ? uplift : inCase.or(() -> uplift);
    }

    private Optional<RuleEdition> edition(RuleVersion version) {
        return rules.all().stream().filter(rule -> rule.version().equals(version)).findFirst();
    }
}
