package org.mingcha.command.hazard;

import java.util.random.RandomGenerator;
import org.mingcha.command.StreamIds;

/** Names one hazard and its stream. Random, so it says nothing of who caused it or when. */
public record HazardId(String value) {

    private static final String PREFIX = "hazard-";

    public HazardId {
        StreamIds.checked(PREFIX, value);
    }

    public static HazardId random(RandomGenerator random) {
        return new HazardId(StreamIds.random(PREFIX, random));
    }

    @Override
    public String toString() {
        return value;
    }
}
