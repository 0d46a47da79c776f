package org.mingcha.web.evidence;

import java.util.List;

/**
 * A file that is not taken, and nothing of it is kept. The code names the reason for a message
 * catalogue ({@code invalid.evidence-<code>}).
 */
public final class Unfit extends RuntimeException {

    private final String code;
    private final transient List<Object> arguments;

    public Unfit(String code, Object... arguments) {
        super(code, null, false, false);
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
