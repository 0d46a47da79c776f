package org.mingcha.web.even;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/**
 * Fills up pages and JSON to a multiple of a size, with status line and headers counted as HTTP/1.1
 * sends them, as far as they are known when the body is.
 */
final class EvenResponse extends ServerHttpResponseDecorator {

    /** An ordinary report's page has some 20 KB, the form that asks for a receipt some 8 KB. */
    static final int PAGE = 48 * 1_024;

    static final int DATA = 8 * 1_024;

    EvenResponse(ServerHttpResponse answer) {
        super(answer);
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        int step = step(getHeaders().getContentType());
        return step == 0
                ? super.writeWith(body)
                : DataBufferUtils.join(Flux.from(body))
                        .flatMap(whole -> super.writeWith(Mono.just(filledUp(whole, step))));
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
        return writeWith(Flux.from(body).concatMap(part -> part));
    }

    private DataBuffer filledUp(DataBuffer whole, int step) {
        int head = head();
        int length = whole.readableByteCount();
        int missing = step - (head + length) % step;
        getHeaders().setContentLength((long) length + missing);
        return bufferFactory()
                .join(
                        List.of(
                                whole,
                                bufferFactory()
                                        .wrap(
                                                " "
                                                        .repeat(missing)
                                                        .getBytes(StandardCharsets.US_ASCII))));
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
