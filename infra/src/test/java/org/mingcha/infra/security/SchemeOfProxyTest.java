package org.mingcha.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class SchemeOfProxyTest {

    private static final String WHERE = "203.0.113.77";
    private static final URI ASKED = URI.create("http://anquan.example/status?a=%2F&b[]=1");

    private final SchemeOfProxy proxy = new SchemeOfProxy();

    @Test
    void theSchemeThatAProxySaysCounts() {
        assertThat(seen("X-Forwarded-Proto", "https").getURI())
                .hasToString("https://anquan.example/status?a=%2F&b[]=1");
        assertThat(seen("X-Forwarded-Proto", "http").getURI().getScheme()).isEqualTo("http");
        assertThat(seen("X-Forwarded-Proto", "gopher").getURI().getScheme()).isEqualTo("http");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For",
                "x-forwarded-for",
                "X-Forwarded-Host",
                "X-Forwarded-Port",
                "X-Forwarded-Prefix",
                "X-Forwarded-Proto",
                "Forwarded",
                "X-Real-IP",
                "True-Client-IP",
                "Via",
                "User-Agent"
            })
    void nothingThatTellsWhoAsksGetsPast(String header) {
        var seen = seen(header, WHERE);

        assertThat(seen.getHeaders().getFirst(header)).isNull();
        assertThat(seen.getHeaders().toString()).doesNotContain(WHERE);
        assertThat(seen.getURI().toString()).doesNotContain(WHERE);
    }

    @Test
    void theAddressOfTheConnectionGetsPastNeither() {
        var request =
                MockServerHttpRequest.get("http://anquan.example/")
                        .remoteAddress(new InetSocketAddress(WHERE, 4711))
                        .build();

        assertThat(String.valueOf(proxy.apply(request).getRemoteAddress()))
                .doesNotContain(WHERE, "4711");
    }

    @Test
    void whatTheRequestNeedsStays() {
        var seen = seen("Accept-Language", "en");

        assertThat(seen.getHeaders().getFirst("Accept-Language")).isEqualTo("en");
        assertThat(seen.getPath().value()).isEqualTo("/status");
    }

    private ServerHttpRequest seen(String header, String value) {
        return proxy.apply(
                MockServerHttpRequest.method(HttpMethod.GET, ASKED).header(header, value).build());
    }
}
