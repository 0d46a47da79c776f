package org.mingcha.command;

/** A rule said no, and nothing was changed. */
public final class Refused extends RuntimeException {

    private final transient Rule rule;

    public Refused(Rule rule) {
        super(rule.code(), null, false, false);
        this.rule = rule;
    }

    /** Throws this refusal if the rule is broken. */
    public static void when(boolean broken, Rule rule) {
        if (broken) {
            throw new Refused(rule);
        }
    }

    public Rule rule() {
        return rule;
    }
}
