package org.mingcha.command.law.reward;

import org.mingcha.command.Invalid;

/** One version of one rule; counted from 1. */
public record RuleVersion(RuleId rule, int version) {

    public RuleVersion {
        if (version < 1) {
            throw new Invalid("reward-rule");
        }
    }

    @Override
    public String toString() {
        return rule + " v" + version;
    }
}
