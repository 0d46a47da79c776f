package org.mingcha.command.retaliation;

import org.mingcha.command.StreamIds;
import org.mingcha.command.tipoff.TipId;

/**
 * Names one case of retaliation and its stream. Derived from the report that opens it, so that this
 * report opens one case, however often it is come to.
 */
public record RetaliationId(String value) {

    private static final String PREFIX = "retaliation-";

    public RetaliationId {
        StreamIds.checked(PREFIX, value);
    }

    /**
     * @param number sequence number of the report in the tip-off's stream
     */
    public static RetaliationId of(TipId tip, long number) {
        return new RetaliationId(StreamIds.derived(PREFIX, tip.value(), Long.toString(number)));
    }

    @Override
    public String toString() {
        return value;
    }
}
