package org.mingcha.command.law.reward;

import java.util.List;
import java.util.Optional;
import org.mingcha.command.money.Fen;

/** What follows from rules and figures. */
public sealed interface Calculation {

    /**
     * An amount, with each step on the way to it.
     *
     * @param rules that were used: one, and those that change it in part
     */
    record Amount(List<RuleVersion> rules, List<Step> steps) implements Calculation {

        public Amount {
            rules = List.copyOf(rules);
            steps = List.copyOf(steps);
        }

        public Fen fen() {
            return steps.getLast().amount();
        }
    }

    /**
     * None yet.
     *
     * @param rule that says so; empty where there is none
     */
    record Parked(ParkReason reason, Optional<RuleVersion> rule) implements Calculation {}
}
