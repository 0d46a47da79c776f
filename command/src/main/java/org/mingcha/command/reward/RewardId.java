package org.mingcha.command.reward;

import org.mingcha.command.StreamIds;
import org.mingcha.command.tipoff.TipId;

/**
 * Names the reward of one matter and its stream. Derived from the tip-off that the matter goes by,
 * so that a matter has one reward, whoever opens it and how often.
 */
public record RewardId(String value) {

    private static final String PREFIX = "reward-";

    public RewardId {
        StreamIds.checked(PREFIX, value);
    }

    /** Of a matter; where tip-offs were merged, it goes by the one that they were merged into. */
    public static RewardId of(TipId matter) {
        return new RewardId(StreamIds.derived(PREFIX, matter.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
