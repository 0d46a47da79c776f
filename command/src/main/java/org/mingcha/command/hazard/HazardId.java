package org.mingcha.command.hazard;

import java.util.random.RandomGenerator;
import org.mingcha.command.StreamIds;
import org.mingcha.command.tipoff.TipId;

/** Names one hazard and its stream, and says nothing of who caused it or when. */
public record HazardId(String value) {

    private static final String PREFIX = "hazard-";

    public HazardId {
        StreamIds.checked(PREFIX, value);
    }

    public static HazardId random(RandomGenerator random) {
        return new HazardId(StreamIds.random(PREFIX, random));
    }

    /** That of the hazard that a tip-off turned out to be; further ones of it have drawn ids. */
    public static HazardId ofTip(TipId tip) {
        return new HazardId(StreamIds.derived(PREFIX, tip.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
