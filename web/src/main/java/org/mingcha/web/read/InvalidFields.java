package org.mingcha.web.read;

import java.util.List;
import org.mingcha.command.Invalid;

/** What was sent cannot be used; every fault that could be found is named, and nothing was done. */
public final class InvalidFields extends RuntimeException {

    private final transient List<FieldError> errors;

    public InvalidFields(List<FieldError> errors) {
        super("invalid fields", null, false, false);
        this.errors = List.copyOf(errors);
    }

    public InvalidFields(String field, String code, Object... arguments) {
        this(List.of(new FieldError(field, code, List.of(arguments))));
    }

    public InvalidFields(String field, Invalid fault) {
        this(List.of(new FieldError(field, fault.code(), fault.arguments())));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
