package org.mingcha.web.casefile;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.law.reward.Figures;
import org.mingcha.command.law.reward.RuleVersion;
import org.mingcha.command.law.reward.StepKind;
import org.mingcha.command.money.Fen;

/** How an amount came about: anyone can compute it again from this. */
public record Calculated(List<Used> rules, Figures figures, List<Taken> steps, Fen amount) {

    /**
     * A rule that was used.
     *
     * @param source the instrument, if that version is loaded here
     */
    public record Used(RuleVersion rule, Optional<String> source, Optional<String> evidence) {}

    /**
     * A step that was taken.
     *
     * @param amount after it
     * @param clause that asks for it, if its source names one and that version is loaded here
     * @param evidence how well that clause is known
     */
    public record Taken(
            StepKind kind,
            RuleVersion rule,
            Fen amount,
            Optional<String> clause,
            Optional<String> evidence) {}
}
