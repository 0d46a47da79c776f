package org.mingcha.web.upload;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A form with files that has begun to come. */
public final class Upload {

    private static final int AHEAD = 8;

    private final Flux<Piece> pieces;
    private final Consumer<Incoming> first;
    private final Executor threads;

    Upload(Flux<Piece> pieces, Consumer<Incoming> first, Executor threads) {
        this.pieces = pieces;
        this.first = first;
        this.threads = threads;
    }

    /**
     * Reads it on a thread of its own, which is never interrupted: whoever goes away while sending
     * is noticed by what is missing, so that work ends in order.
     */
    public <T> Mono<T> read(Function<Incoming, T> work) {
        return Mono.defer(() ->
                Mono.fromFuture(CompletableFuture.supplyAsync(() -> done(work), threads), true));
    }

    private <T> T done(Function<Incoming, T> work) {
        try (Stream<Piece> coming = pieces.toStream(AHEAD)) {
            var incoming = new Incoming(coming.iterator());
            first.accept(incoming);
            return work.apply(incoming);
        }
    }
}
