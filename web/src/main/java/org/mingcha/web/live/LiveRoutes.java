package org.mingcha.web.live;

import org.mingcha.web.live.LiveWork.Told;
import org.mingcha.web.session.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/**
 * {@code GET /api/desk/stream}: server-sent events {@code moved}, for programs; pages have the same
 * under {@code /desk/stream}, by their cookie.
 */
@RestController
final class LiveRoutes {

    private final LiveWork work;

    LiveRoutes(LiveWork work) {
        this.work = work;
    }

    @GetMapping(
            path = {"/api/desk/stream", "/desk/stream"},
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Told>> stream(SignedIn who) {
        return work.told(who);
    }
}
