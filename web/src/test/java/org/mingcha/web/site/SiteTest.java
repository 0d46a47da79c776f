package org.mingcha.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockAuthentication;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.mingcha.command.party.Officer;
import org.mingcha.web.evidence.PaperSafe;
import org.mingcha.web.flood.PaperGate;
import org.mingcha.web.own.PaperOwn;
import org.mingcha.web.session.SignedIn;
import org.mingcha.web.token.PaperTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

/** Asks the site for pages as a browser would. */
@SpringBootTest(
        classes = Site.class,
        webEnvironment = WebEnvironment.MOCK,
        properties = {
            "spring.main.web-application-type=reactive",
            "spring.main.banner-mode=off",
            "logging.level.root=WARN",
            "spring.threads.virtual.enabled=true",
            "spring.messages.basename=messages,places,problems,org/mingcha/command/refusals",
            "spring.messages.fallback-to-system-locale=false",
            "spring.web.resources.add-mappings=false"
        })
abstract class SiteTest {

    /** A page that is slow on a busy machine is not wrong. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired Answers answers;
    @Autowired Outbox outbox;
    @Autowired OpenVault vault;
    @Autowired PaperLedger ledger;
    @Autowired Site.Drill drill;
    @Autowired Site.Stuck stuck;
    @Autowired PaperSafe safe;
    @Autowired PaperEntrance entrance;
    @Autowired PaperGate gate;
    @Autowired PaperOwn own;
    @Autowired PaperPast past;
    @Autowired PaperProvider provider;
    @Autowired PaperTokens tokens;
    @Autowired ApplicationContext site;

    private WebTestClient browser;

    @BeforeEach
    void open() {
        answers.forget();
        outbox.reset();
        safe.held.clear();
        gate.open();
        ledger.events.clear();
        drill.day = Optional.empty();
        stuck.count = 0;
        entrance.next = Optional.empty();
        own.begin();
        past.forget();
        provider.forget();
        tokens.begin();
        browser =
                WebTestClient.bindToApplicationContext(site)
                        .apply(springSecurity())
                        .configureClient()
                        .responseTimeout(PATIENCE)
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000))
                        .build();
    }

    void signedInAs(Officer officer) {
        browser = browser.mutateWith(mockAuthentication(new SignedIn(officer, "token")));
    }

    void withCookie(String name, String value) {
        browser = browser.mutate().defaultCookie(name, value).build();
    }

    String get(String path) {
        return get(path, HttpStatus.OK);
    }

    String get(String path, HttpStatus expected) {
        return text(
                browser.get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isEqualTo(expected)
                        .expectBody()
                        .returnResult());
    }

    /** What stands above the answer to somebody with that cookie. */
    HttpHeaders answered(String path, String cookie, String value) {
        return browser.get()
                .uri(path)
                .cookie(cookie, value)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseHeaders();
    }

    /** What a page is told while it is open. */
    Flux<String> events(String path) {
        return browser.get()
                .uri(path)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody();
    }

    /** Where a page that is only a way leads. */
    String leads(String path) {
        var answer = browser.get().uri(path).exchange().expectStatus().is3xxRedirection();
        return String.valueOf(
                answer.expectBody().returnResult().getResponseHeaders().getLocation());
    }

    /** What a page that is only a way has the browser keep. */
    List<String> cookies(String path) {
        var answer = browser.get().uri(path).exchange().expectStatus().is3xxRedirection();
        return answer.expectBody()
                .returnResult()
                .getResponseHeaders()
                .getOrEmpty(HttpHeaders.SET_COOKIE);
    }

    /** What stands above the answer to a post. */
    HttpHeaders headers(String path, HttpStatus expected) {
        return posted(path, expected).getResponseHeaders();
    }

    String post(String path, HttpStatus expected, String... fields) {
        return text(posted(path, expected, fields));
    }

    /** Sends a form exactly as it is written here. */
    String postEncoded(String path, String form, HttpStatus expected) {
        return text(
                browser.mutateWith(csrf())
                        .post()
                        .uri(path)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .bodyValue(form)
                        .exchange()
                        .expectStatus()
                        .isEqualTo(expected)
                        .expectBody()
                        .returnResult());
    }

    /** What stands above the answer to a post that leads elsewhere. */
    HttpHeaders redirected(String path, String... fields) {
        return posted(path, HttpStatus.SEE_OTHER, fields).getResponseHeaders();
    }

    /** Where the answer to a post leads. */
    String redirect(String path, String... fields) {
        var location =
                posted(path, HttpStatus.SEE_OTHER, fields).getResponseHeaders().getLocation();
        return String.valueOf(location);
    }

    /** Sends a form with one file as a browser does: the button in the head, then the token. */
    String postFile(String path, HttpStatus expected, String file, String... fields) {
        var shown =
                browser.mutateWith(csrf())
                        .get()
                        .uri("/report")
                        .exchange()
                        .expectBody()
                        .returnResult();
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(text(shown));
        assertThat(token.find()).isTrue();
        var session =
                String.valueOf(shown.getResponseCookies().getFirst("SESSION")).split("[=;]")[1];
        return text(sendFile(path, expected, session, token.group(1), file, fields));
    }

    /** The same without a page before it. */
    String postFileFromElsewhere(String path, HttpStatus expected, String file) {
        return text(sendFile(path, expected, "none", "guessed", file));
    }

    private EntityExchangeResult<byte[]> sendFile(
            String path,
            HttpStatus expected,
            String session,
            String token,
            String file,
            String... fields) {
        var form = new MultipartBodyBuilder();
        var typed = form(fields);
        Optional.ofNullable(typed.remove("_go"))
                .ifPresent(button -> form.part("_go", button.getFirst()));
        form.part("_csrf", token);
        typed.forEach((name, values) -> values.forEach(value -> form.part(name, value)));
        form.part("evidence", file.getBytes(StandardCharsets.UTF_8)).filename("IMG_0001.jpg");
        return browser.mutateWith(csrf())
                .post()
                .uri(path)
                .cookie("SESSION", session)
                .bodyValue(form.build())
                .exchange()
                .expectStatus()
                .isEqualTo(expected)
                .expectBody()
                .returnResult();
    }

    private EntityExchangeResult<byte[]> posted(
            String path, HttpStatus expected, String... fields) {
        return browser.mutateWith(csrf())
                .post()
                .uri(path)
                .body(BodyInserters.fromFormData(form(fields)))
                .exchange()
                .expectStatus()
                .isEqualTo(expected)
                .expectBody()
                .returnResult();
    }

    private static MultiValueMap<String, String> form(String... fields) {
        var form = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i], fields[i + 1]);
        }
        return form;
    }

    /**
     * Whatever page a test asks for, nothing in it may need more than the content policy allows.
     */
    private static String text(EntityExchangeResult<byte[]> result) {
        byte[] body = result.getResponseBody();
        var text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        if (MediaType.TEXT_HTML.isCompatibleWith(result.getResponseHeaders().getContentType())) {
            assertThat(Inline.in(text)).as("inline on a page").isEmpty();
        }
        return text;
    }
}
