package org.mingcha.web.even;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class EvenResponseTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500, 8_000})
    void aKnownAndAnUnknownReceiptAreAnsweredInOneSize(int length) {
        var known = answered(HttpStatus.OK, MediaType.APPLICATION_JSON, "x".repeat(length));
        var unknown = answered(HttpStatus.NOT_FOUND, MediaType.APPLICATION_PROBLEM_JSON, "{}");
        assertThat(onTheLine(known)).isEqualTo(onTheLine(unknown)).isEqualTo(EvenResponse.DATA);
    }

    @Test
    void whatIsLongerGoesToTheNextSize() {
        var known = answered(HttpStatus.OK, MediaType.APPLICATION_JSON, "x".repeat(8_192));
        assertThat(onTheLine(known)).isEqualTo(2 * EvenResponse.DATA);
    }

    @Test
    void aPageIsFilledUpWithBlanksBehindIt() {
        var page = answered(HttpStatus.OK, MediaType.TEXT_HTML, "<html></html>");
        assertThat(onTheLine(page)).isEqualTo(EvenResponse.PAGE);
        assertThat(page.getBodyAsString().block()).startsWith("<html></html>").endsWith("  ");
    }

    @Test
    void aFileIsLeftAsItIs() {
        var file = answered(HttpStatus.OK, MediaType.TEXT_PLAIN, "c2sp.org/tlog-proof@v1");
        assertThat(file.getBodyAsString().block()).isEqualTo("c2sp.org/tlog-proof@v1");
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "99, 100", "100, 200", "101, 200", "950, 1000"})
    void anAnswerIsSentOnTheBeatAfterItIsKnown(int known, int sent) {
        var clock = VirtualTimeScheduler.create();
        var line = new MockServerHttpResponse();
        var answer = new EvenResponse(line, clock);
        clock.advanceTimeBy(Duration.ofMillis(known));
        write(answer, MediaType.TEXT_HTML, "<html></html>").subscribe();
        clock.advanceTimeTo(Instant.ofEpochMilli(sent - 1));
        assertThat(line.isCommitted()).isFalse();
        clock.advanceTimeTo(Instant.ofEpochMilli(sent));
        assertThat(line.isCommitted()).isTrue();
    }

    @Test
    void aFileDoesNotWait() {
        var answer = new MockServerHttpResponse();
        var even = new EvenResponse(answer, VirtualTimeScheduler.create());
        write(even, MediaType.TEXT_PLAIN, "c2sp.org/tlog-proof@v1").subscribe();
        assertThat(answer.isCommitted()).isTrue();
    }

    private static MockServerHttpResponse answered(HttpStatus status, MediaType type, String body) {
        var answer = new MockServerHttpResponse();
        answer.setStatusCode(status);
        var clock = VirtualTimeScheduler.create();
        write(new EvenResponse(answer, clock), type, body).subscribe();
        clock.advanceTimeBy(EvenResponse.BEAT);
        return answer;
    }

    private static Mono<Void> write(EvenResponse answer, MediaType type, String body) {
        answer.getHeaders().setContentType(type);
        var bytes = answer.bufferFactory().wrap(body.getBytes(StandardCharsets.UTF_8));
        return answer.writeAndFlushWith(Flux.just(Mono.just(bytes)));
    }

    /** Without what is the same for all answers. */
    private static int onTheLine(MockServerHttpResponse answer) {
        var type = String.valueOf(answer.getHeaders().getFirst("Content-Type"));
        int code = Objects.requireNonNull(answer.getStatusCode()).value();
        return HttpStatus.valueOf(code).getReasonPhrase().length()
                + "Content-Type".length()
                + type.length()
                + 4
                + String.valueOf(answer.getBodyAsString().block()).length();
    }
}
