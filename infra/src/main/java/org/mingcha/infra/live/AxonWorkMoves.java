package org.mingcha.infra.live;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.mingcha.infra.live.LiveEvents.FollowWork;
import org.mingcha.web.live.WorkMoves;
import reactor.core.publisher.Flux;

/** One subscription query for as long as anybody listens. */
public final class AxonWorkMoves implements WorkMoves {

    private final QueryGateway queries;

    public AxonWorkMoves(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public Flux<WorkMoved> fromNowOn() {
        return Flux.using(
                () ->
                        queries.subscriptionQuery(
                                new FollowWork(),
                                ResponseTypes.instanceOf(Long.class),
                                ResponseTypes.instanceOf(WorkMoved.class)),
                result -> result.updates(),
                result -> result.close());
    }
}
