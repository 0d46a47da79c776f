package org.mingcha.web.problem;

import java.util.stream.Stream;

/** Knows by what it shows that something which this program needs is away for now. */
@FunctionalInterface
public interface Outages {

    boolean isOutage(Throwable error);

    /** Whether it is, or follows from one. */
    default boolean isBehind(Throwable error) {
        return Stream.<Throwable>iterate(error, e -> e != null, Throwable::getCause)
                .limit(20)
                .anyMatch(this::isOutage);
    }
}
