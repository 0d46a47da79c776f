package org.mingcha.command.law.reward;

/** Rules that cannot stand beside each other; names the one at fault. */
public final class RuleFault extends IllegalArgumentException {

    private final transient RuleVersion at;

    RuleFault(RuleVersion at, String reason) {
        super(reason);
        this.at = at;
    }

    public RuleVersion at() {
        return at;
    }
}
