package org.mingcha.infra.progress;

/** Is told again and again how far something is. */
@FunctionalInterface
public interface Progress {

    /** Nobody wants to know. */
    Progress UNTOLD = (_, _) -> {};

    /**
     * @param of as far as it is known by now; it may grow
     */
    void reached(long done, long of);
}
