package org.mingcha.command.evidence;

import java.util.random.RandomGenerator;
import org.mingcha.command.StreamIds;

/** Names one file of evidence. Random, so it says nothing of who handed it in or when. */
public record EvidenceId(String value) {

    private static final String PREFIX = "evidence-";

    public EvidenceId {
        StreamIds.checked(PREFIX, value);
    }

    public static EvidenceId random(RandomGenerator random) {
        return new EvidenceId(StreamIds.random(PREFIX, random));
    }

    @Override
    public String toString() {
        return value;
    }
}
