package org.mingcha.web.verification;

import java.time.Duration;
import org.mingcha.web.page.Page;
import org.mingcha.web.session.Sessions;
import org.mingcha.web.session.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * {@code GET /audit/verification/stream}: server-sent events {@code progress} each second, and
 * {@code done} at last. Listening counts as no use of the session, and ends with it.
 */
@RestController
final class ProgressStream {

    private static final Duration EACH = Duration.ofSeconds(1);

    private final Verifications verifications;
    private final Sessions sessions;

    ProgressStream(Verifications verifications, Sessions sessions) {
        this.verifications = verifications;
        this.sessions = sessions;
    }

    @GetMapping(path = "/audit/verification/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Progress>> stream(Page page, SignedIn who) {
        return Flux.interval(Duration.ZERO, EACH)
                .onBackpressureDrop()
                .publishOn(Schedulers.boundedElastic())
                .takeWhile(_ -> sessions.glance(who.getCredentials()).isPresent())
                .map(_ -> Progress.of(verifications, page.words()))
                .takeUntil(now -> !now.runs())
                .map(ProgressStream::event);
    }

    private static ServerSentEvent<Progress> event(Progress now) {
        return ServerSentEvent.builder(now).event(now.runs() ? "progress" : "done").build();
    }
}
