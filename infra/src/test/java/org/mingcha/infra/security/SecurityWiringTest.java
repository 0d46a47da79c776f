package org.mingcha.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.problem.Faults;
import org.mingcha.web.problem.Problems;
import org.mingcha.web.problem.Sentences;
import org.mingcha.web.session.Sessions;
import org.mingcha.web.session.SignedIn;
import org.mingcha.web.session.Tokens;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

class SecurityWiringTest {

    private final Given tokens = new Given();
    private final Given programs = new Given();
    private final WebTestClient client = client();

    @EnableWebFlux
    @RestController
    static class Parts {

        @GetMapping({
            "/",
            "/desk",
            "/desk/sign-in",
            "/audit/verification",
            "/api/desk/worklist",
            "/api/desk/account/tokens",
            "/api/audit/events",
            "/api/exposures",
            "/actuator/prometheus",
            "/actuator/health",
            "/actuator/env"
        })
        Mono<String> show(ServerWebExchange exchange) {
            return exchange.getPrincipal()
                    .cast(SignedIn.class)
                    .map(who -> who.officer().id().value())
                    .defaultIfEmpty("nobody");
        }

        @GetMapping("/report")
        Mono<String> form(ServerWebExchange exchange) {
            Mono<CsrfToken> token = exchange.getRequiredAttribute(CsrfToken.class.getName());
            return token.map(CsrfToken::getToken);
        }

        @PostMapping({"/report", "/desk/acts/accept-tip", "/api/tip-offs", "/api/session"})
        String sent() {
            return "sent";
        }

        @GetMapping("/assets/build/style.css")
        ResponseEntity<String> asset() {
            return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "max-age=60").body("");
        }
    }

    @Test
    void anybodyMayReadPublicPagesAndReport() {
        get("/").expectStatus().isOk();
        get("/api/exposures").expectStatus().isOk();
        get("/actuator/health").expectStatus().isOk();
        client.post().uri("/api/tip-offs").exchange().expectStatus().isOk();
        client.post().uri("/api/session").exchange().expectStatus().isOk();
    }

    @Test
    void aPageOfTheDeskLeadsToTheSignIn() {
        get("/desk")
                .expectStatus()
                .isEqualTo(HttpStatus.SEE_OTHER)
                .expectHeader()
                .location("/desk/sign-in");
        get("/desk/sign-in").expectStatus().isOk();
    }

    @Test
    void aRouteOfTheDeskAsksForAToken() {
        get("/api/desk/worklist")
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer");
        bearer("/api/desk/worklist", "unknown").expectStatus().isUnauthorized();
    }

    @Test
    void aTokenOpensRoutesAndACookiePagesAndNeitherTheOther() {
        tokens.give("t1", Role.OFFICER);

        bearer("/api/desk/worklist", "t1")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("someone");
        cookie("/desk", "t1").expectStatus().isOk();
        cookie("/api/desk/worklist", "t1").expectStatus().isUnauthorized();
        bearer("/desk", "t1").expectStatus().isEqualTo(HttpStatus.SEE_OTHER);
    }

    @Test
    void aTokenForProgramsOpensRoutesWithTheRolesOfItsAccountAndNoPage() {
        programs.give("mingcha_t1", Role.OFFICER, Role.ADMIN);

        bearer("/api/desk/worklist", "mingcha_t1")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("someone");
        bearer("/api/audit/events", "mingcha_t1").expectStatus().isForbidden();
        cookie("/desk", "mingcha_t1").expectStatus().isEqualTo(HttpStatus.SEE_OTHER);
        bearer("/desk", "mingcha_t1").expectStatus().isEqualTo(HttpStatus.SEE_OTHER);
        bearer("/actuator/prometheus", "mingcha_t1").expectStatus().isUnauthorized();
    }

    @Test
    void aTokenForProgramsDoesNothingToTheAccountOfItsOwner() {
        programs.give("mingcha_t1", Role.OFFICER);
        tokens.give("t1", Role.OFFICER);

        bearer("/api/desk/account/tokens", "mingcha_t1").expectStatus().isForbidden();
        bearer("/api/desk/account/tokens", "t1").expectStatus().isOk();
        client.delete()
                .uri("/api/session")
                .header("Authorization", "Bearer mingcha_t1")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void neitherATokenNorASessionStandsForTheOther() {
        tokens.give("mingcha_t1", Role.OFFICER);
        programs.give("t2", Role.OFFICER);

        bearer("/api/desk/worklist", "mingcha_t1").expectStatus().isUnauthorized();
        bearer("/api/desk/worklist", "t2").expectStatus().isUnauthorized();
    }

    @Test
    void whatIsForgedExpiredOrRevokedIsToldSo() {
        for (var shown : new String[] {"mingcha_forged", "forged"}) {
            bearer("/api/desk/worklist", shown)
                    .expectStatus()
                    .isUnauthorized()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectHeader()
                    .valueEquals("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                    .expectBody()
                    .jsonPath("$.title")
                    .value(String.class, title -> assertThat(title).contains("令牌无效"));
        }
    }

    @Test
    void onlyTheAuditorReadsTheLedger() {
        tokens.give("t1", Role.HEAD, Role.ADMIN);
        tokens.give("t2", Role.AUDITOR);

        bearer("/api/audit/events", "t1")
                .expectStatus()
                .isForbidden()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        cookie("/audit/verification", "t1").expectStatus().isForbidden();
        bearer("/api/audit/events", "t2").expectStatus().isOk();
        cookie("/audit/verification", "t2").expectStatus().isOk();
    }

    @Test
    void onlyTheAdministratorReadsTheMeters() {
        tokens.give("t1", Role.AUDITOR);
        tokens.give("t2", Role.ADMIN);

        get("/actuator/prometheus").expectStatus().isUnauthorized();
        bearer("/actuator/prometheus", "t1").expectStatus().isForbidden();
        bearer("/actuator/prometheus", "t2").expectStatus().isOk();
        bearer("/actuator/env", "t2").expectStatus().isNotFound();
    }

    @Test
    void aFormCountsOnlyWithTheTokenOfItsPage() {
        client.post().uri("/report").exchange().expectStatus().isForbidden();

        var page = client.get().uri("/report").exchange().expectBody(String.class).returnResult();
        assertThat(setCookie(page)).contains("HttpOnly", "SameSite=Strict", "Path=/");
        client.post()
                .uri("/report")
                .cookie("mingcha-form", setCookie(page).replaceAll("^mingcha-form=|;.*", ""))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("_csrf=" + page.getResponseBody())
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void anActOfWhoIsNoLongerSignedInIsSentAgainToTheSignIn() {
        var page = client.get().uri("/report").exchange().expectBody(String.class).returnResult();
        var token = setCookie(page).replaceAll("^mingcha-form=|;.*", "");

        sent("/desk/acts/accept-tip", token, String.valueOf(page.getResponseBody()))
                .expectStatus()
                .isEqualTo(HttpStatus.TEMPORARY_REDIRECT)
                .expectHeader()
                .location("/desk/sign-in/again?to=/desk/acts/accept-tip");
        sent("/desk/acts/accept-tip", token, "guessed").expectStatus().isForbidden();
    }

    private WebTestClient.ResponseSpec sent(String path, String cookie, String token) {
        return client.post()
                .uri(path)
                .cookie("mingcha-form", cookie)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("_csrf=" + token)
                .exchange();
    }

    @Test
    void whoAsksForAPageIsLedBackToItOnceSignedIn() {
        get("/desk/worklist?tab=orders")
                .expectStatus()
                .isEqualTo(HttpStatus.SEE_OTHER)
                .expectHeader()
                .location("/desk/sign-in?to=%2Fdesk%2Fworklist%3Ftab%3Dorders");
    }

    @Test
    void aSessionCookieAloneCannotAct() {
        tokens.give("t1", Role.OFFICER);

        client.post()
                .uri("/desk/acts/accept-tip")
                .cookie("mingcha-session", "t1")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void aPageWithoutAFormSetsNoCookie() {
        get("/").expectHeader().doesNotExist(HttpHeaders.SET_COOKIE);
        get("/api/exposures").expectHeader().doesNotExist(HttpHeaders.SET_COOKIE);
    }

    @Test
    void everyAnswerTellsTheBrowserTheRules() {
        for (var path : new String[] {"/", "/api/desk/worklist", "/nowhere"}) {
            get(path)
                    .expectHeader()
                    .valueEquals("Content-Security-Policy", BrowserRules.CONTENT_POLICY)
                    .expectHeader()
                    .valueEquals("Referrer-Policy", "no-referrer")
                    .expectHeader()
                    .valueEquals("X-Content-Type-Options", "nosniff")
                    .expectHeader()
                    .valueEquals("X-Frame-Options", "DENY")
                    .expectHeader()
                    .valueEquals("Permissions-Policy", BrowserRules.PERMISSIONS)
                    .expectHeader()
                    .valueEquals("Cross-Origin-Opener-Policy", "same-origin")
                    .expectHeader()
                    .valueEquals("Cross-Origin-Resource-Policy", "same-origin")
                    .expectHeader()
                    .value("Cache-Control", value -> assertThat(value).contains("no-store"));
        }
    }

    @Test
    void aPageMayLoadFromThisSiteOnlyAndNothingInline() {
        assertThat(BrowserRules.CONTENT_POLICY)
                .startsWith("default-src 'none';")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "data:", "blob:", "http", "*");
    }

    @Test
    void anAnswerThatAllowsCopiesKeepsItsWord() {
        get("/assets/build/style.css").expectHeader().valueEquals("Cache-Control", "max-age=60");
    }

    @Test
    void strictTransportIsToldOverTlsOnly() {
        get("/").expectHeader().doesNotExist("Strict-Transport-Security");
        client.get()
                .uri("https://localhost/")
                .exchange()
                .expectHeader()
                .valueEquals("Strict-Transport-Security", "max-age=31536000");
    }

    private static String setCookie(EntityExchangeResult<String> page) {
        return Optional.ofNullable(page.getResponseHeaders().getFirst(HttpHeaders.SET_COOKIE))
                .orElse("");
    }

    private WebTestClient.ResponseSpec get(String path) {
        return client.get().uri(path).exchange();
    }

    private WebTestClient.ResponseSpec bearer(String path, String token) {
        return client.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    private WebTestClient.ResponseSpec cookie(String path, String token) {
        return client.get().uri(path).cookie("mingcha-session", token).exchange();
    }

    private WebTestClient client() {
        var catalogues = new ResourceBundleMessageSource();
        catalogues.setBasenames("problems");
        catalogues.setDefaultEncoding("UTF-8");
        catalogues.setFallbackToSystemLocale(false);
        var problems = new Problems(new Faults(new Sentences(catalogues), _ -> false));
        var context = new AnnotationConfigApplicationContext();
        context.registerBean("sessions", Sessions.class, () -> tokens);
        context.registerBean("tokens", Tokens.class, () -> programs::find);
        context.registerBean("problems", Problems.class, () -> problems);
        context.register(SecurityWiring.class, Parts.class);
        context.refresh();
        return WebTestClient.bindToApplicationContext(context).build();
    }

    /** Tokens that a test gave out. */
    private static final class Given implements Sessions, Tokens {

        private final Map<String, Officer> given = new HashMap<>();

        void give(String token, Role... roles) {
            given.put(
                    token,
                    new Officer(
                            new OfficerId("someone"),
                            Set.copyOf(Arrays.asList(roles)),
                            new DivisionCode("371100")));
        }

        @Override
        public Session open(Officer officer) {
            return new Session("new", Instant.EPOCH);
        }

        @Override
        public Optional<Officer> find(String token) {
            return Optional.ofNullable(given.get(token));
        }

        @Override
        public void close(String token) {
            given.remove(token);
        }
    }
}
