package org.mingcha.query;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;

/** Reads an event's place in the ledger off the token it was delivered with. */
public final class LedgerIndex {

    private LedgerIndex() {}

    /**
     * @throws IllegalArgumentException if the token counts something other than the ledger's events
     */
    public static long of(TrackingToken token) {
        return WrappedToken.unwrap(token, GlobalSequenceTrackingToken.class)
                .map(GlobalSequenceTrackingToken::getGlobalIndex)
                .orElseThrow(() -> new IllegalArgumentException("not a token of the ledger"));
    }
}
