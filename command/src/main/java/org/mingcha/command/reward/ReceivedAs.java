package org.mingcha.command.reward;

import org.mingcha.command.Invalid;

/** The place of a tip-off in the order of receipt: the ledger index of its first event. */
public record ReceivedAs(long value) {

    public ReceivedAs {
        if (value < 0) {
            throw new Invalid("range", 0, Long.MAX_VALUE);
        }
    }

    boolean before(ReceivedAs other) {
        return value < other.value;
    }
}
