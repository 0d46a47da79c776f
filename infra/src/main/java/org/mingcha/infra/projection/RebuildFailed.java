package org.mingcha.infra.projection;

/** An event could not be handled, so the projection was left as it was. */
public final class RebuildFailed extends RuntimeException {

    RebuildFailed(long index, Throwable cause) {
        super("the event at ledger index " + index + " could not be handled", cause);
    }
}
