package org.mingcha.web.read;

import java.util.List;

/**
 * One fault of what was sent.
 *
 * @param field as it was sent, such as {@code officers[1]} or {@code identity.name}; empty for the
 *     whole
 * @param code of the sentence {@code invalid.<code>}
 * @param arguments of that sentence; they never repeat what was typed
 */
public record FieldError(String field, String code, List<Object> arguments) {

    public FieldError {
        arguments = List.copyOf(arguments);
    }
}
