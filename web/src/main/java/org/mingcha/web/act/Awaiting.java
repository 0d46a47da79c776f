package org.mingcha.web.act;

import java.util.Optional;
import java.util.function.Function;

/** Knows the stream that waits for an opening act, where one does: its id is then not drawn. */
@FunctionalInterface
public interface Awaiting {

    /**
     * @param value the checked value of a component that holds no text
     */
    Optional<Object> stream(Class<?> act, Function<String, Object> value);
}
