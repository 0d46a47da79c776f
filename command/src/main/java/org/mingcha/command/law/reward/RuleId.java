package org.mingcha.command.law.reward;

import org.mingcha.command.Invalid;

/**
 * Names a reward rule, such as {@code SD-2025}; what stands before the first hyphen is its regime.
 */
public record RuleId(String value) {

    public RuleId {
        if (!value.matches("(CN|SD)-[0-9A-Z]{1,20}(-[0-9A-Z]{1,20})*")) {
            throw new Invalid("reward-rule");
        }
    }

    public Regime regime() {
        return Regime.valueOf(value.substring(0, 2));
    }

    @Override
    public String toString() {
        return value;
    }
}
