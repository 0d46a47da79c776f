package org.mingcha.infra.witness;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Who is asked for cosignatures, and how many must have given theirs before a checkpoint is
 * published.
 *
 * @param needed from 0, which publishes in any case, to all
 * @param patience how long they are waited for, all together
 */
public record WitnessPolicy(List<Witness> witnesses, int needed, Duration patience) {

    /** Nobody is asked. */
    public static final WitnessPolicy NONE = new WitnessPolicy(List.of(), 0, Duration.ofSeconds(2));

    /**
     * @throws IllegalArgumentException where more are needed than there are, and where one key
     *     would count twice
     */
    public WitnessPolicy {
        witnesses = List.copyOf(witnesses);
        if (needed < 0 || needed > witnesses.size()) {
            throw new IllegalArgumentException(
                    "见证人不够 / not that many witnesses: %d of %d"
                            .formatted(needed, witnesses.size()));
        }
        if (!patience.isPositive()) {
            throw new IllegalArgumentException("等待时间须为正 / no time to wait: " + patience);
        }
        // A cosignature does not say its signer's name: one key under two names is one witness.
        if (witnesses.stream().map(it -> Arrays.toString(it.key().bytes())).distinct().count()
                < witnesses.size()) {
            throw new IllegalArgumentException("见证人的密钥重复 / two witnesses have one key");
        }
    }
}
