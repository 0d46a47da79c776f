package org.mingcha.infra.evidence;

/**
 * Lengths as they are stored: rounded up so that at most the five highest bits of a length of
 * hundreds of megabytes remain (Padmé of Nikitin and others, PETS 2019, at most an eighth more),
 * and never less than 64 KiB.
 */
final class RoundedLength {

    static final long LEAST = 1 << 16;

    private RoundedLength() {}

    static long of(long length) {
        if (length <= LEAST) {
            return LEAST;
        }
        int exponent = 63 - Long.numberOfLeadingZeros(length);
        int significant = 32 - Integer.numberOfLeadingZeros(exponent);
        long mask = (1L << (exponent - significant)) - 1;
        return (length + mask) & ~mask;
    }
}
