package org.mingcha.infra.live;

import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.mingcha.query.LedgerIndex;
import org.mingcha.web.live.WorkMoves.WorkMoved;

/**
 * Passes on which stream each event is on. Every node reads the ledger for itself, from its start
 * on, and keeps no position: whoever was not listening has missed nothing that a page needs.
 */
@ProcessingGroup(LiveEvents.GROUP)
final class LiveEvents {

    static final String GROUP = "live";

    private final Supplier<QueryUpdateEmitter> emitter;

    LiveEvents(Supplier<QueryUpdateEmitter> emitter) {
        this.emitter = emitter;
    }

    @EventHandler
    void on(Object event, @SourceId String stream, TrackingToken token) {
        var moved = new WorkMoved(stream, LedgerIndex.of(token));
        emitter.get().emit(FollowWork.class, _ -> true, moved);
    }

    /** Whoever follows asks for nothing to begin with. */
    @QueryHandler
    Long handle(FollowWork question) {
        return 0L;
    }

    /** What happens from now on; its updates are {@link WorkMoved}. */
    record FollowWork() {}
}
