package org.mingcha.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

class GzipTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"gzip", "GZIP", "br, gzip", "gzip;q=0.1", "identity;q=1, gzip; q=0.001"})
    void isAcceptedWhereItIsNamed(String header) {
        assertThat(Gzip.isAccepted(asking(header))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip; q=0.000", "*", "x-gzipped"})
    void isNotForcedOnAnybody(String header) {
        assertThat(Gzip.isAccepted(asking(header))).isFalse();
    }

    private static HttpHeaders asking(String header) {
        var headers = new HttpHeaders();
        headers.add(HttpHeaders.ACCEPT_ENCODING, header);
        return headers;
    }
}
