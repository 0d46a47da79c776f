package org.mingcha.web.problem;

import org.jspecify.annotations.Nullable;

/**
 * An exception without its words, which may repeat what somebody typed: only its kind and where it
 * came from are fit for a log.
 */
public final class Unforeseen extends RuntimeException {

    public Unforeseen(Throwable error) {
        super(error.getClass().getName(), cause(error));
        setStackTrace(error.getStackTrace());
    }

    private static @Nullable Throwable cause(Throwable error) {
        var cause = error.getCause();
        return cause == null || cause == error ? null : new Unforeseen(cause);
    }
}
