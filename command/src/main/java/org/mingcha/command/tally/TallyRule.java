package org.mingcha.command.tally;

import org.mingcha.command.Rule;

/** Every reason for which something asked of a tally is refused. */
public enum TallyRule implements Rule {
    DAY_NOT_OVER("tally.day-not-over"),
    OTHER_DAY("tally.other-day");

    private final String code;

    TallyRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
