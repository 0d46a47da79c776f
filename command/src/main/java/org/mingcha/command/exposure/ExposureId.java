package org.mingcha.command.exposure;

import java.util.random.RandomGenerator;
import org.mingcha.command.StreamIds;

/** Names one exposure and its stream. Random, so it says nothing of who caused it or when. */
public record ExposureId(String value) {

    private static final String PREFIX = "exposure-";

    public ExposureId {
        StreamIds.checked(PREFIX, value);
    }

    public static ExposureId random(RandomGenerator random) {
        return new ExposureId(StreamIds.random(PREFIX, random));
    }

    @Override
    public String toString() {
        return value;
    }
}
