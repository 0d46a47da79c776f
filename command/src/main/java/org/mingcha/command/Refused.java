package org.mingcha.command;

/** A rule said no, and nothing was changed. */
public final class Refused extends RuntimeException {

    private final transient Rule rule;

    public Refused(Rule rule) {
        super(rule.code(), null, false, false);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
