package org.mingcha.web.staff;

import org.mingcha.command.account.Founding;
import org.mingcha.query.officials.Official;
import org.mingcha.web.area.Areas;
import org.mingcha.web.page.Words;

/** One account in words. */
record AccountRow(
        String name,
        boolean active,
        String roles,
        String division,
        String since,
        String founding,
        String sign,
        boolean provided) {

    static AccountRow of(Official official, Words words, Areas areas) {
        return new AccountRow(
                official.officer().value(),
                official.active(),
                words.roles(official.roles()),
                areas.name(official.division(), words),
                words.dayOf(official.since()),
                official.founding().map(it -> words.say("founding." + it)).orElse(""),
                words.say("accounts.sign." + sign(official)),
                official.subject().isPresent());
    }

    /** How its owner signs in, or that they never did. */
    private static String sign(Official official) {
        if (official.subject().isPresent()) {
            return "provider";
        }
        if (official.secondFactor()) {
            return "two";
        }
        if (!official.ownPassword()) {
            return "initial";
        }
        return official.founding().filter(it -> it == Founding.EVALUATION).isPresent()
                ? "evaluation"
                : "one";
    }
}
