package org.mingcha.web.even;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mingcha.web.problem.OwnBuffers;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Fills up pages and JSON to a multiple of a size, with status line and headers counted as HTTP/1.1
 * sends them, as far as they are known when the body is; and sends them on a beat, counted from the
 * question.
 */
final class EvenResponse extends ServerHttpResponseDecorator {

    /** An ordinary report's page has some 20 KB, the form that asks for a receipt some 8 KB. */
    static final int PAGE = 48 * 1_024;

    static final int DATA = 8 * 1_024;

    /** Finding a report or not differs by milliseconds, on a busy machine by tens of them. */
    static final Duration BEAT = Duration.ofMillis(100);

    private final Scheduler timer;
    private final long asked;

    /** For one answer, made when it is asked for. */
    EvenResponse(ServerHttpResponse answer, Scheduler timer) {
        super(answer);
        this.timer = timer;
        this.asked = timer.now(TimeUnit.NANOSECONDS);
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        int step = step(getHeaders().getContentType());
        // A buffer of Netty's would be lost if whoever asked went away before the beat.
        return step == 0
                ? super.writeWith(body)
                : DataBufferUtils.join(Flux.from(body))
                        .map(OwnBuffers::bytes)
                        .map(whole -> filledUp(whole, step))
                        .delayUntil(_ -> nextBeat())
                        .flatMap(even -> super.writeWith(Mono.just(bufferFactory().wrap(even))));
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
        return writeWith(Flux.from(body).concatMap(part -> part));
    }

    private byte[] filledUp(byte[] whole, int step) {
        int length = whole.length + step - (head() + whole.length) % step;
        getHeaders().setContentLength(length);
        byte[] even = Arrays.copyOf(whole, length);
        Arrays.fill(even, whole.length, length, (byte) ' ');
        return even;
    }

    private Mono<Long> nextBeat() {
        long passed = timer.now(TimeUnit.NANOSECONDS) - asked;
        return Mono.delay(BEAT.minusNanos(passed % BEAT.toNanos()), timer);
    }

    private int head() {
        int code = getStatusCode() == null ? HttpStatus.OK.value() : getStatusCode().value();
        var known = HttpStatus.resolve(code);
        int reason = known == null ? 0 : known.getReasonPhrase().length();
        return reason
                + getHeaders().headerSet().stream()
                        .filter(header -> !header.getKey().equals(HttpHeaders.CONTENT_LENGTH))
                        .mapToInt(header -> size(header.getKey(), header.getValue()))
                        .sum();
    }

    private static int size(String name, List<String> values) {
        return values.stream().mapToInt(value -> name.length() + value.length() + 4).sum();
    }

    private static int step(@Nullable MediaType type) {
        if (type == null) {
            return 0;
        }
        if (type.isCompatibleWith(MediaType.TEXT_HTML)) {
            return PAGE;
        }
        return type.isCompatibleWith(MediaType.APPLICATION_JSON)
                        || type.isCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                ? DATA
                : 0;
    }
}
