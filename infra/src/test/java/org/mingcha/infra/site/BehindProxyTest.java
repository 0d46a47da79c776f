package org.mingcha.infra.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The program as a proxy that ends TLS reaches it. */
class BehindProxyTest {

    private static RunningSite site;
    private static HttpClient http;

    @BeforeAll
    static void start() {
        site = RunningSite.shared();
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void tlsThatEndsAtAProxyCounts() throws Exception {
        assertThat(get("/", "https").headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000");
        assertThat(get("/report", "https").headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-mingcha-form=")
                .contains("Secure");
        assertThat(get("/", "http").headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(get("/report", "http").headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("mingcha-form=")
                .doesNotContain("Secure");
    }

    @Test
    void theSessionOfAnOfficialIsBoundToThisHostAndToTls() throws Exception {
        var page = get("/desk/sign-in", "https");
        var form = page.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        var token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var signedIn =
                http.send(
                        request("/desk/sign-in", "https")
                                .header("Cookie", form)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "username=officer1&password="
                                                        + RunningSite.PASSWORD
                                                        + "&_csrf="
                                                        + token))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(signedIn.headers().firstValue("Location")).contains("/desk");
        var session = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(session)
                .startsWith("__Host-mingcha-session=")
                .containsIgnoringCase("; Secure")
                .containsIgnoringCase("; HttpOnly")
                .contains("SameSite=Strict", "Path=/");
        var desk = request("/desk", "https").header("Cookie", session.replaceAll(";.*", ""));
        assertThat(http.send(desk.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    @Test
    void whatAProxySaysOfHostAndPathIsNotRepeated() throws Exception {
        var request =
                request("/desk", "https")
                        .header("X-Forwarded-Host", "elsewhere.example")
                        .header("X-Forwarded-Prefix", "/elsewhere")
                        .header("Forwarded", "for=203.0.113.77;host=elsewhere.example");
        var answer = http.send(request.build(), BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Location")).contains("/desk/sign-in");
        assertThat(answer.headers().toString() + answer.body()).doesNotContain("elsewhere");
    }

    private static HttpResponse<String> get(String path, String scheme) throws Exception {
        return http.send(request(path, scheme).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path, String scheme) {
        return HttpRequest.newBuilder(site.at(path))
                .header("X-Forwarded-For", "203.0.113.77")
                .header("X-Forwarded-Proto", scheme);
    }
}
