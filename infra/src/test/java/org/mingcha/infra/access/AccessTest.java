package org.mingcha.infra.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.command.party.AuthorityRule;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.web.access.ActRights;
import org.mingcha.web.access.Gate;
import org.mingcha.web.access.Gates;
import org.mingcha.web.access.Visitors;
import org.mingcha.web.access.Visitors.Anybody;
import org.mingcha.web.access.Visitors.Holding;
import org.mingcha.web.access.Visitors.InPerson;
import org.mingcha.web.act.OfficialActs;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Every gate and every act, tried by every role from every side. */
class AccessTest {

    /** The case's own division, the one above it, another beside it, and one below it. */
    private static final List<String> DIVISIONS = List.of("371100", "370000", "370200", "371102");

    private static final List<String> ELSEWHERE = List.of("370200", "371102");

    /** The route of all acts refuses these to everybody: each has one of its own. */
    private static final Map<String, String> SHOWN_ONCE =
            Map.of(
                    "receive-identity", "/api/desk/tips/%s/identity",
                    "receive-original", "/api/desk/tips/%s/evidence/%s/original");

    private static final Pattern CASE =
            Pattern.compile("(?:/api)?/desk/\\{?(?:kind:)?(tips|hazards|rewards).*/\\{id}");

    @TempDir static Path data;

    private static Town town;

    @BeforeAll
    static void settle() {
        town = Town.over(data.resolve("data"));
    }

    @AfterAll
    static void leave() {
        town.close();
    }

    @Test
    void everyHandlerStandsBehindAGate() {
        var closed =
                handlers()
                        .filter(each ->
                                Gates.before(each.getKey(), path(each.getValue())).isEmpty())
                        .map(each -> each.getKey() + " " + each.getValue());

        assertThat(closed).isEmpty();
    }

    @Test
    void noHandlerMeansNoWay() {
        assertThat(asks("GET", "/nowhere", Optional.empty())).isEqualTo(404);
        assertThat(asks("GET", "/api/nowhere", Optional.empty())).isEqualTo(404);
        assertThat(asks("GET", "/actuator/env", admin())).isEqualTo(404);
        assertThat(asks("DELETE", "/api/desk/worklist", admin())).isEqualTo(405);
    }

    @Test
    void everyGateOpensToTheRolesOfTheTableAndToNobodyElse() {
        assertSoftly(softly ->
                Gates.ALL.stream()
                        .filter(gate -> !asksForFormToken(gate))
                        .forEach(gate -> knock(gate, softly)));
    }

    @Test
    void aCaseIsSeenFromItsDivisionAndThoseAboveItOnly() {
        assertSoftly(softly ->
                Gates.ALL.stream()
                        .filter(gate -> gate.method() == HttpMethod.GET)
                        .filter(gate -> CASE.matcher(gate.path().getPatternString()).matches())
                        .forEach(gate -> look(gate, softly)));
    }

    @Test
    void noListShowsCasesOfAnotherDivision() {
        assertSoftly(softly -> {
            for (var list : List.of("worklist", "hazards", "orders", "exposures", "rewards")) {
                for (var division : List.of("370200", "371102")) {
                    var by = Guest.of("guest", division, Role.HEAD);
                    var answer = town.send(Optional.of(by), "GET", "/api/desk/" + list, "");
                    softly.assertThat(Town.json(answer).path("items").size())
                            .as(list + " " + division)
                            .isZero();
                }
            }
        });
    }

    @Test
    void everyActIsRefusedToEveryRoleThatDoesNotHoldIt() {
        assertSoftly(softly ->
                OfficialActs.byName()
                        .forEach((name, act) ->
                                Stream.of(Role.values())
                                        .forEach(role -> {
                                            var by = Guest.of("guest", Town.RIZHAO, role);
                                            softly.assertThat(
                                                            refusal(name, by, Map.of()).isPresent())
                                                    .as("%s by %s", name, role)
                                                    .isEqualTo(!ActRights.of(act).contains(role));
                                        })));
    }

    @Test
    void everyActOnACaseIsRefusedFromAnotherDivision() {
        var sample = new Sample(town.ids(), town.today());
        var acts = new HashMap<>(OfficialActs.byName());
        acts.keySet().removeAll(SHOWN_ONCE.keySet());
        assertSoftly(softly ->
                acts.forEach((name, act) ->
                        ELSEWHERE.forEach(division -> {
                            var roles = ActRights.of(act).toArray(Role[]::new);
                            var by = Guest.of("guest", division, roles);
                            softly.assertThat(refusal(name, by, sample.of(act)))
                                    .as("%s from %s", name, division)
                                    .contains(AuthorityRule.DIVISION.code());
                        })));
    }

    @Test
    void whatIsShownOnceIsNotThereForAnotherDivision() {
        var sample = new Sample(town.ids(), town.today());
        assertSoftly(softly ->
                SHOWN_ONCE.forEach((name, route) -> {
                    var act = OfficialActs.named(name).orElseThrow();
                    var body = sample.of(act);
                    var path = route.formatted(body.get("tip"), body.get("file"));
                    for (var division : ELSEWHERE) {
                        var roles = ActRights.of(act).toArray(Role[]::new);
                        var by = Guest.of("guest", division, roles);
                        softly.assertThat(asks("POST", path, Optional.of(by)))
                                .as("%s from %s", name, division)
                                .isEqualTo(404);
                    }
                }));
    }

    private static void knock(Gate gate, SoftAssertions softly) {
        var path = path(gate);
        boolean page = !path.startsWith("/api/") && !path.startsWith("/actuator/");
        boolean open = gate.visitors() instanceof Anybody;
        softly.assertThat(asks(gate.method().name(), path, Optional.empty()))
                .as("nobody at %s %s", gate.method(), path)
                .satisfies(status -> {
                    boolean kept = status == (page ? 303 : 401);
                    assertThat(open || kept).isTrue();
                });
        for (var role : Role.values()) {
            var by = Optional.of(Guest.of("guest", Town.RIZHAO, role));
            boolean passes = !forbidden(asks(gate.method().name(), path, by));
            softly.assertThat(passes)
                    .as("%s at %s %s", role, gate.method(), path)
                    .isEqualTo(mayPass(gate.visitors(), role));
        }
    }

    private static void look(Gate gate, SoftAssertions softly) {
        var path = path(gate);
        for (var role : Role.values()) {
            for (var division : DIVISIONS) {
                var by = Optional.of(Guest.of("guest", division, role));
                boolean near = new DivisionCode(division).covers(new DivisionCode(Town.RIZHAO));
                int expected = !mayPass(gate.visitors(), role) ? 403 : near ? 200 : 404;
                softly.assertThat(asks("GET", path, by))
                        .as("%s of %s at %s", role, division, path)
                        .isEqualTo(expected);
            }
        }
    }

    private static boolean mayPass(Visitors visitors, Role role) {
        return switch (visitors) {
            case Anybody _, InPerson _ -> true;
            case Holding holding -> holding.roles().contains(role);
        };
    }

    private static boolean forbidden(int status) {
        return Set.of(401, 403).contains(status);
    }

    /** Forms of pages are refused before that to whoever lacks the token of the form. */
    private static boolean asksForFormToken(Gate gate) {
        return gate.method() == HttpMethod.POST
                && !gate.path().getPatternString().startsWith("/api/");
    }

    private static Optional<String> refusal(String act, Guest by, Map<String, ?> body) {
        var answer = town.post(Optional.of(by), "/api/desk/commands/" + act, body);
        return answer.statusCode() == 403
                ? Optional.of(Town.json(answer).path("rule").asString())
                : Optional.empty();
    }

    private static int asks(String method, String path, Optional<Guest> by) {
        return town.send(by, method, path, method.equals("POST") ? "{}" : "").statusCode();
    }

    private static Optional<Guest> admin() {
        return Optional.of(Guest.of("guest", Town.RIZHAO, Role.ADMIN));
    }

    /** With the ids of the cases that there are. */
    private static String path(Gate gate) {
        var path = gate.path().getPatternString();
        var first = path.replaceAll("\\{kind:([^|}]*)[^}]*}", "$1");
        var kind =
                first.contains("tips/") ? "tip" : first.contains("rewards/") ? "reward" : "hazard";
        return first.replace("{id}", town.ids().getOrDefault(kind, ""))
                .replace("{tip}", town.ids().getOrDefault("tip", ""))
                .replace("{file}", "evidence-" + "0".repeat(26))
                .replace("{command}", "no-such-act")
                .replace("{table}", "kinds")
                .replace("{name}", "officer2")
                .replaceAll("\\{[^}]*}", "status");
    }

    private static PathContainer path(String pattern) {
        return PathContainer.parsePath(
                pattern.replaceAll("\\{kind:([^|}]*)[^}]*}", "$1").replaceAll("\\{[^}]*}", "x"));
    }

    private static Stream<Map.Entry<HttpMethod, String>> handlers() {
        return town.program().getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(AccessTest::ways);
    }

    private static Stream<Map.Entry<HttpMethod, String>> ways(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternsCondition().getPatterns().stream()
                .flatMap(pattern ->
                        (methods.isEmpty() ? Arrays.asList(RequestMethod.values()) : methods)
                                .stream()
                                        .map(method ->
                                                Map.entry(
                                                        method.asHttpMethod(),
                                                        pattern.getPatternString())));
    }
}
