package org.mingcha.infra.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.timeout.ReadTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AwaitedBodyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedChannel connection = new EmbeddedChannel();

    @BeforeEach
    void nobodyReadsUnlessSaid() {
        connection.config().setAutoRead(false);
        connection.freezeTime();
        connection.pipeline().addLast(new AwaitedBody(PATIENCE));
        connection.writeInbound(
                new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/report"));
    }

    @AfterEach
    void close() {
        connection.releaseInbound();
        connection.close();
    }

    @Test
    void whoIsAskedAndSendsNothingIsCutOff() {
        connection.read();
        after(PATIENCE);

        assertThat(connection.isOpen()).isFalse();
        assertThatThrownBy(connection::checkException).isInstanceOf(ReadTimeoutException.class);
    }

    @Test
    void whoSendsALittleHasAllTheTimeAgain() {
        connection.read();
        after(PATIENCE.minusSeconds(1));
        connection.writeInbound(new DefaultHttpContent(Unpooled.wrappedBuffer(new byte[1])));
        connection.read();
        after(PATIENCE.minusSeconds(1));

        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void whoWaitsForUsIsNotCutOff() {
        connection.read();
        connection.writeInbound(new DefaultHttpContent(Unpooled.wrappedBuffer(new byte[1])));
        after(PATIENCE.multipliedBy(10));

        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void whoHasSentAllMayBeSilent() {
        connection.writeInbound(new DefaultLastHttpContent());
        connection.read();
        after(PATIENCE.multipliedBy(10));

        assertThat(connection.isOpen()).isTrue();
    }

    private void after(Duration time) {
        connection.advanceTimeBy(time.toNanos(), TimeUnit.NANOSECONDS);
        connection.runScheduledPendingTasks();
    }
}
