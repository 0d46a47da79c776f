package org.mingcha.web.read;

import java.util.function.Consumer;

/**
 * What a value's type alone cannot know, such as whether a division exists today.
 *
 * @param fault throws {@link org.mingcha.command.Invalid} if the value will not do
 */
public record Check<T>(Class<T> type, Consumer<T> fault) {

    void of(Object value) {
        if (type.isInstance(value)) {
            fault.accept(type.cast(value));
        }
    }
}
