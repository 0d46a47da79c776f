package org.mingcha.web.problem;

import java.util.Objects;
import java.util.stream.Stream;

/** Knows an error by which something shows itself to be away that this program needs. */
@FunctionalInterface
public interface Outages {

    boolean isOutage(Throwable error);

    /** Whether it is, or follows from one. */
    default boolean isBehind(Throwable error) {
        return Stream.<Throwable>iterate(error, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(this::isOutage);
    }
}
