package org.mingcha.command.tipoff;

import java.util.random.RandomGenerator;
import org.mingcha.command.StreamIds;

/** Names one tip-off and its stream. Random, so it says nothing of who caused it or when. */
public record TipId(String value) {

    private static final String PREFIX = "tip-";

    public TipId {
        StreamIds.checked(PREFIX, value);
    }

    public static TipId random(RandomGenerator random) {
        return new TipId(StreamIds.random(PREFIX, random));
    }

    @Override
    public String toString() {
        return value;
    }
}
