package org.mingcha.web.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.query.worklist.FindWorkItem;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkItem;
import org.mingcha.web.live.WorkMoves.WorkMoved;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

class LiveRoutesTest {

    private static final String HERE = "tip-00000000000000000000000001";
    private static final String ELSEWHERE = "tip-00000000000000000000000002";
    private static final String REWARD = "reward-00000000000000000000000003";

    private final Routes routes = new Routes();
    private final WebTestClient client = routes.client();
    private final Disposable.Composite listeners = Disposables.composite();

    @BeforeEach
    void threeCases() {
        routes.answers.to(FindWorkItem.class, WorkItem.class, asked -> item(asked.id()));
    }

    @AfterEach
    void hangUp() {
        listeners.dispose();
    }

    @Test
    void whoeverMaySeeACaseIsToldThatItMoved() {
        var heard = listening("intake");

        until(heard, HERE);
        assertThat(heard.getFirst()).isEqualTo(Map.of("id", HERE, "kind", "TIP", "index", 7));
        assertThat(routes.commands.waitedFor).contains(7L);
    }

    @Test
    void nobodyIsToldOfCasesOfOtherDivisions() {
        var here = listening("intake");
        var there = listening("city2");

        until(there, ELSEWHERE);
        until(here, HERE);
        assertThat(ids(here)).doesNotContain(ELSEWHERE);
        assertThat(ids(there)).containsOnly(ELSEWHERE);
    }

    @Test
    void whoeverIsGivenACaseIsToldOfItWhereverItLies() {
        var heard = listening("officer2");

        until(heard, ELSEWHERE);
        assertThat(ids(heard)).contains(ELSEWHERE);
    }

    @Test
    void whoeverPaysRewardsIsToldOfThoseAlone() {
        var heard = listening("finance");

        until(heard, REWARD);
        assertThat(ids(heard)).containsOnly(REWARD);
    }

    @Test
    void theStreamEndsWithTheSession() {
        var over = new AtomicBoolean();
        listeners.add(stream("intake").doOnComplete(() -> over.set(true)).subscribe());
        await().until(() -> routes.moves.currentSubscriberCount() > 0);

        routes.staff.close("intake");
        await().untilTrue(over);
    }

    private List<Map<String, Object>> listening(String officer) {
        List<Map<String, Object>> heard = new CopyOnWriteArrayList<>();
        listeners.add(
                stream(officer)
                        .flatMapIterable(
                                event -> Optional.ofNullable(event.data()).stream().toList())
                        .subscribe(heard::add));
        return heard;
    }

    private Flux<ServerSentEvent<Map<String, Object>>> stream(String who) {
        return client.get()
                .uri("/api/desk/stream")
                .header("Authorization", "Bearer " + who)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(
                        new ParameterizedTypeReference<ServerSentEvent<Map<String, Object>>>() {})
                .getResponseBody();
    }

    /** All three move, again and again, until it is heard. */
    private void until(List<Map<String, Object>> heard, String id) {
        await().until(() -> {
            List.of(HERE, ELSEWHERE, REWARD)
                    .forEach(one -> routes.moves.tryEmitNext(new WorkMoved(one, 7)));
            return ids(heard).contains(id);
        });
    }

    private static List<Object> ids(List<Map<String, Object>> heard) {
        return heard.stream().map(told -> told.get("id")).toList();
    }

    private static WorkItem item(String id) {
        return new WorkItem(
                id.equals(REWARD) ? Subject.REWARD : Subject.TIP,
                5,
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                new UnitName("某某化工厂"),
                new DivisionCode(id.equals(ELSEWHERE) ? "370200" : "371102"),
                Optional.empty(),
                "VERIFYING",
                true,
                false,
                LocalDate.of(2026, 11, 20),
                Optional.empty(),
                id.equals(ELSEWHERE) ? List.of(new OfficerId("officer2")) : List.of());
    }
}
