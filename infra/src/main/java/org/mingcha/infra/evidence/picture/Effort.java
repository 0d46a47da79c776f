package org.mingcha.infra.evidence.picture;

/**
 * How much of pictures is read for the copy of one file, whatever lies in it: pixels, counted once
 * for each pass over them.
 */
public final class Effort {

    /** Four to thirteen seconds. */
    static final long MOST = 400_000_000;

    private long left;

    /** For one file. */
    public Effort() {
        this(MOST);
    }

    /** Of so many pixels. */
    public Effort(long most) {
        left = most;
    }

    /** Whether that much is left; then it is spent. */
    boolean allows(long pixels, int passes) {
        long cost = pixels * passes;
        boolean enough = cost <= left;
        left -= enough ? cost : 0;
        return enough;
    }
}
