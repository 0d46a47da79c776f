package org.mingcha.command;

import java.util.List;

/**
 * A value that cannot be what it claims to be. The code names the fault for a message catalogue
 * ({@code invalid.<code>}); the arguments fill that message and never repeat what was typed.
 */
public final class Invalid extends IllegalArgumentException {

    private final String code;
    private final transient List<Object> arguments;

    public Invalid(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
