package org.mingcha.infra.security;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.boot.reactor.netty.autoconfigure.NettyServerProperties;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/**
 * Breaks off a request whose body stops coming for as long as a connection may be silent. A slow
 * one that goes on coming is taken, however long it takes: lines are bad where hazards are.
 */
@Component
class StalledSenders implements NettyServerCustomizer {

    private final Duration patience;

    StalledSenders(NettyServerProperties server) {
        this.patience = requireNonNull(server.getIdleTimeout(), "server.netty.idle-timeout");
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((_, channel, _) ->
                channel.pipeline()
                        .addBefore(
                                NettyPipeline.HttpTrafficHandler,
                                AwaitedBody.class.getSimpleName(),
                                new AwaitedBody(patience)));
    }
}
