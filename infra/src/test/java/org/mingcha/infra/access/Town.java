package org.mingcha.infra.access;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.Role;
import org.mingcha.infra.MingchaApplication;
import org.mingcha.infra.site.RunningSite;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program with one case of each kind, all of them in Rizhao. */
record Town(ConfigurableApplicationContext program, HttpClient http, Map<String, String> ids)
        implements AutoCloseable {

    static final String RIZHAO = "371100";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Whoever may do everything that is done to cases. */
    static final Guest ANYTHING =
            Guest.of("head", RIZHAO, Role.INTAKE, Role.OFFICER, Role.HEAD, Role.LEGAL);

    static Town over(Path data) {
        var program =
                new SpringApplication(MingchaApplication.class, Guests.class)
                        .run(
                                "--mingcha.data-dir=" + data,
                                "--mingcha.evaluation-password=" + RunningSite.PASSWORD,
                                "--server.port=0");
        var town = new Town(program, HttpClient.newHttpClient(), new TreeMap<>());
        town.settle();
        return town;
    }

    private void settle() {
        String receipt = report();
        var tip = keep("tip", items("worklist").path(0).path("id").asString());
        does("accept-tip", Map.of("tip", tip));
        assign(tip, "officer1", "officer2");
        tellOfRetaliation(receipt);
        find(tip);
        var hazard =
                done(
                        "register-hazard",
                        Map.of(
                                "tip", tip,
                                "source", "TIP_OFF",
                                "unitName", "甲化工厂",
                                "division", RIZHAO,
                                "place", "一号罐区",
                                "description", "安全阀缺失"));
        keep("hazard", hazard);
        does(
                "grade-hazard",
                Map.of("hazard", hazard, "level", "MAJOR", "standard", "某标准", "clause", "一"));
        var due = today().plusDays(20);
        var order =
                done(
                        "issue-order",
                        Map.of(
                                "hazard",
                                hazard,
                                "matters",
                                new String[] {"补装安全阀"},
                                "legalBasis",
                                "安全生产法第六十五条",
                                "dueOn",
                                due.toString()));
        keep("order", order);
        keep(
                "exposure",
                done(
                        "propose-exposure",
                        Map.of("basis", "MAJOR_HAZARD", "source", hazard, "division", RIZHAO)));
        await().atMost(PATIENCE).until(() -> !items("retaliations").isEmpty());
        keep("retaliation", items("retaliations").path(0).path("id").asString());
        await().atMost(PATIENCE).until(() -> !items("rewards").isEmpty());
        keep("reward", items("rewards").path(0).path("id").asString());
    }

    LocalDate today() {
        return CivilTime.today(program.getBean(Clock.class));
    }

    private String report() {
        var body =
                Map.of(
                        "kind", "HAZARD",
                        "unitName", "甲化工厂",
                        "sector", "CHEMICAL",
                        "division", RIZHAO,
                        "place", "一号罐区",
                        "narrative", "安全阀被人拆除",
                        "wantsReward", true,
                        "notice", true);
        return json(post(Optional.empty(), "/api/tip-offs", body)).path("receipt").asString();
    }

    private void tellOfRetaliation(String receipt) {
        var body = Map.of("receipt", receipt, "text", "被停了工");
        post(Optional.empty(), "/api/receipts/retaliation", body);
    }

    private void assign(String tip, String... officers) {
        does("assign-verification", Map.of("tip", tip, "officers", officers));
    }

    private void find(String tip) {
        var officer = Guest.of("officer1", RIZHAO, Role.OFFICER);
        does(
                officer,
                "record-site-check",
                Map.of(
                        "tip",
                        tip,
                        "findings",
                        "属实",
                        "officers",
                        new String[] {"officer1", "officer2"}));
        does(
                officer,
                "conclude-verification",
                Map.of("tip", tip, "outcome", "SUBSTANTIATED", "summary", "属实"));
        does("sign-conclusion", Map.of("tip", tip));
    }

    private String keep(String kind, String id) {
        ids.put(kind, id);
        return id;
    }

    private String done(String command, Map<String, ?> body) {
        return json(does(command, body)).path("id").asString();
    }

    private HttpResponse<String> does(String command, Map<String, ?> body) {
        return does(ANYTHING, command, body);
    }

    private HttpResponse<String> does(Guest by, String command, Map<String, ?> body) {
        var answer = post(Optional.of(by), "/api/desk/commands/" + command, body);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(command + ": " + answer.body());
        }
        return answer;
    }

    private JsonNode items(String list) {
        return json(send(Optional.of(ANYTHING), "GET", "/api/desk/" + list, "")).path("items");
    }

    HttpResponse<String> post(Optional<Guest> by, String path, Map<String, ?> body) {
        return send(by, "POST", path, JSON.writeValueAsString(body));
    }

    /** By token on routes for programs, by cookie on pages. */
    HttpResponse<String> send(Optional<Guest> by, String method, String path, String body) {
        var request =
                HttpRequest.newBuilder(at(path))
                        .method(method, BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json");
        by.ifPresent(guest ->
                request.header("Authorization", "Bearer " + guest.token())
                        .header("Cookie", "mingcha-session=" + guest.token()));
        return send(request.build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, Town::taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    URI at(String path) {
        var port = program.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + path);
    }

    @Override
    public void close() {
        http.close();
        program.close();
    }

    /** Of what never ends, only that it has begun. */
    private static BodySubscriber<String> taken(ResponseInfo answer) {
        boolean endless =
                answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("text/event-stream"))
                        .isPresent();
        return endless ? new Beginning() : BodyHandlers.ofString().apply(answer);
    }

    /** Hangs up at once. */
    private static final class Beginning implements BodySubscriber<String> {

        @Override
        public CompletionStage<String> getBody() {
            return CompletableFuture.completedFuture("");
        }

        @Override
        public void onSubscribe(Flow.Subscription body) {
            body.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> part) {}

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
