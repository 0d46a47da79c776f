package org.mingcha.command;

import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;

/** A refusal by exactly this rule. */
public final class RefusedBy extends FeatureMatcher<Refused, Rule> {

    private RefusedBy(Matcher<Rule> rule) {
        super(rule, "refused by", "rule");
    }

    public static RefusedBy rule(Rule rule) {
        return new RefusedBy(Matchers.is(rule));
    }

    @Override
    protected Rule featureValueOf(Refused refused) {
        return refused.rule();
    }
}
