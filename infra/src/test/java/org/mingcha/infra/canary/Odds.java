package org.mingcha.infra.canary;

/**
 * How well a time tells what was asked: the chance that of two answers, one of each kind, the first
 * kind took longer (Mann and Whitney's U over the number of pairs). 0.5 tells nothing, 0 and 1 all.
 */
final class Odds {

    private Odds() {}

    static double longer(long[] one, long[] other) {
        double won = 0;
        for (long a : one) {
            for (long b : other) {
                won += a > b ? 1 : a == b ? 0.5 : 0;
            }
        }
        return won / ((double) one.length * other.length);
    }
}
