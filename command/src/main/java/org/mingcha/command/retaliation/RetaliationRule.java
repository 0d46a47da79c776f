package org.mingcha.command.retaliation;

import org.mingcha.command.Rule;

/** Why something asked of a case of retaliation is refused. */
public enum RetaliationRule implements Rule {
    ALREADY_DECIDED("retaliation.already-decided"),
    NOT_CONFIRMED("retaliation.not-confirmed"),
    HANDED_TO_ITSELF("retaliation.handed-to-itself"),
    ENDED("retaliation.ended");

    private final String code;

    RetaliationRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
