package org.mingcha.command.tipoff;

import java.util.random.RandomGenerator;
import org.mingcha.command.StreamIds;
import org.mingcha.command.seal.ReceiptTag;

/**
 * Names one tip-off and its stream. As random as the receipt it follows from, so it says nothing of
 * who caused it or when.
 */
public record TipId(String value) {

    private static final String PREFIX = "tip-";

    public TipId {
        StreamIds.checked(PREFIX, value);
    }

    public static TipId random(RandomGenerator random) {
        return new TipId(StreamIds.random(PREFIX, random));
    }

    /** A receipt is of one tip-off, however often it is sent. */
    public static TipId of(ReceiptTag receipt) {
        return new TipId(StreamIds.derived(PREFIX, receipt.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
