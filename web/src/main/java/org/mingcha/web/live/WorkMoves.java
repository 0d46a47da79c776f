package org.mingcha.web.live;

import reactor.core.publisher.Flux;

/** What happens on any stream from now on, whichever node did it. */
@FunctionalInterface
public interface WorkMoves {

    /** Never ends by itself; nothing of what happened before is told. */
    Flux<WorkMoved> fromNowOn();

    /**
     * Something happened.
     *
     * @param id of the stream
     * @param index the event's place in the ledger
     */
    record WorkMoved(String id, long index) {}
}
