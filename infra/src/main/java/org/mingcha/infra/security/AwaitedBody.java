package org.mingcha.infra.security;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.ReadTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Ends a connection whose sender was asked for more of a body and sends nothing. The time in which
 * nobody asks does not count: then the sender waits for us, as when many files are looked at before
 * theirs. On one connection, by its own thread.
 */
final class AwaitedBody extends ChannelDuplexHandler {

    private final Duration patience;
    private boolean incomplete;
    private Optional<Future<?>> end = Optional.empty();

    AwaitedBody(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void read(ChannelHandlerContext context) {
        if (incomplete && end.isEmpty()) {
            end =
                    Optional.of(
                            context.executor()
                                    .schedule(
                                            () -> giveUp(context),
                                            patience.toNanos(),
                                            TimeUnit.NANOSECONDS));
        }
        context.read();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        incomplete =
                (incomplete || message instanceof HttpRequest)
                        && !(message instanceof LastHttpContent);
        arrived();
        context.fireChannelRead(message);
    }

    private void arrived() {
        end.ifPresent(it -> it.cancel(false));
        end = Optional.empty();
    }

    private static void giveUp(ChannelHandlerContext context) {
        context.fireExceptionCaught(ReadTimeoutException.INSTANCE);
        context.close();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        arrived();
    }
}
