package org.mingcha.infra.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program where it ends TLS itself, by a bundle of files. */
class TlsTest {

    private static final String ONION = "http://" + "a".repeat(55) + "d.onion";

    @TempDir static Path folder;

    private static SelfSigned first;
    private static RunningSite site;

    @BeforeAll
    static void start() throws Exception {
        first = SelfSigned.in(folder);
        site =
                RunningSite.over(
                        folder.resolve("data"),
                        "--spring.ssl.bundle.pem.web.keystore.certificate=" + first.certificate(),
                        "--spring.ssl.bundle.pem.web.keystore.private-key=" + first.key(),
                        "--spring.ssl.bundle.pem.web.reload-on-update=true",
                        "--spring.ssl.bundle.watch.file.quiet-period=200ms",
                        "--server.ssl.bundle=web",
                        "--mingcha.onion-location=" + ONION);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void everyAnswerTellsTheBrowserToComeBackOverTlsOnly() throws Exception {
        var answer = get("/", first);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000");
        assertThat(answer.headers().firstValue("Onion-Location")).contains(ONION + "/");
    }

    @Test
    void theCookieOfAFormIsBoundToThisHostAndToTls() throws Exception {
        assertThat(get("/report", first).headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-mingcha-form=")
                .containsIgnoringCase("; Secure")
                .containsIgnoringCase("; HttpOnly")
                .contains("SameSite=Strict", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void aRenewedCertificateCountsWithoutANewStart() throws Exception {
        var second = SelfSigned.in(folder);

        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptionsMatching(java.io.IOException.class::isInstance)
                .untilAsserted(() -> {
                    var presented = get("/", second).sslSession().orElseThrow();
                    assertThat(presented.getPeerCertificates()[0]).isEqualTo(second.parsed());
                });
        first = second;
    }

    /** Trusting that certificate alone. */
    private static HttpResponse<String> get(String path, SelfSigned trusted) throws Exception {
        var known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        known.setCertificateEntry("web", trusted.parsed());
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        var address = URI.create("https://localhost:" + site.port() + path);
        try (var http = HttpClient.newBuilder().sslContext(tls).build()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
