package org.mingcha.infra.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class OnionLocationTest {

    private static final String SERVICE = "http://" + "a".repeat(55) + "d.onion";
    private static final MediaType HTML = MediaType.TEXT_HTML;

    @Test
    void aPublicPageOverTlsTellsWhereItStandsAsAnOnionService() {
        assertThat(told(HttpMethod.GET, "https://anquan.example/en/exposures?page=2", HTML))
                .contains(SERVICE + "/en/exposures?page=2");
        assertThat(told(HttpMethod.GET, "https://anquan.example/", HTML)).contains(SERVICE + "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://anquan.example/",
                "https://other.onion/",
                "https://anquan.example/desk",
                "https://anquan.example/desk/sign-in",
                "https://anquan.example/audit",
                "https://anquan.example/api/exposures",
                "https://anquan.example/log/key"
            })
    void nothingElseDoes(String address) {
        assertThat(told(HttpMethod.GET, address, HTML)).isEmpty();
    }

    @Test
    void anAnswerToAFormDoesNot() {
        assertThat(told(HttpMethod.POST, "https://anquan.example/status", HTML)).isEmpty();
    }

    @Test
    void whatIsNoPageDoesNot() {
        assertThat(told(HttpMethod.GET, "https://anquan.example/a.css", MediaType.TEXT_PLAIN))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://anquan.example", SERVICE_WITH_PATH, "x.onion"})
    void anAddressThatIsNoOnionServiceStopsTheStart(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OnionLocation(address));
    }

    private static final String SERVICE_WITH_PATH = "http://x.onion/path";

    private static Optional<String> told(HttpMethod method, String address, MediaType type) {
        var exchange =
                MockServerWebExchange.from(MockServerHttpRequest.method(method, address).build());
        new OnionLocation(SERVICE + "/")
                .filter(
                        exchange,
                        answered -> {
                            answered.getResponse().getHeaders().setContentType(type);
                            return answered.getResponse().setComplete();
                        })
                .block();
        return Optional.ofNullable(exchange.getResponse().getHeaders().getFirst("Onion-Location"));
    }
}
