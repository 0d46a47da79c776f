package org.mingcha.command;

import java.util.List;

/** A rule said no, and nothing was changed. */
public final class Refused extends RuntimeException {

    private final transient Rule rule;
    private final transient List<Object> arguments;

    /**
     * @param arguments that fill the rule's sentence; they never repeat what was typed
     */
    public Refused(Rule rule, Object... arguments) {
        super(rule.code(), null, false, false);
        this.rule = rule;
        this.arguments = List.of(arguments);
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

    public List<Object> arguments() {
        return arguments;
    }
}
