package org.mingcha.web.even;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

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

    private static MockServerHttpResponse answered(HttpStatus status, MediaType type, String body) {
        var answer = new MockServerHttpResponse();
        answer.setStatusCode(status);
        answer.getHeaders().setContentType(type);
        var bytes = answer.bufferFactory().wrap(body.getBytes(StandardCharsets.UTF_8));
        new EvenResponse(answer).writeAndFlushWith(Flux.just(Mono.just(bytes))).block();
        return answer;
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
