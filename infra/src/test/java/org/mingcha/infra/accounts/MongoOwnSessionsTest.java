package org.mingcha.infra.accounts;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.infra.accounts.Bureau.ADMIN;
import static org.mingcha.infra.accounts.Bureau.CITY;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.account.Founding;
import org.mingcha.web.own.OwnSessions.Own;
import org.mingcha.web.session.Sessions.Session;

class MongoOwnSessionsTest {

    private final Bureau bureau = new Bureau();

    @BeforeEach
    void cityHasAnAccount() {
        bureau.found(CITY, Founding.EVALUATION);
    }

    @AfterEach
    void stop() {
        bureau.close();
    }

    @Test
    void ownersSeeWhenTheirsBeganAndWereUsedAndWhichIsTheirs() {
        var began = bureau.clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var older = open();
        bureau.clock.move(Duration.ofMinutes(10));
        var newer = open();
        bureau.clock.move(Duration.ofMinutes(1));
        bureau.sessions.find(older.token());
        var used = bureau.clock.instant().truncatedTo(ChronoUnit.MILLIS);

        var seen = of(newer);

        assertThat(seen).extracting(Own::current).containsExactly(false, true);
        assertThat(seen.getFirst())
                .returns(began, Own::beganAt)
                .returns(used, own -> own.usedAt().truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void nobodySeesThoseOfOthers() {
        bureau.sessions.open(ADMIN);
        assertThat(of(open())).hasSize(1);
    }

    @Test
    void anIdIsNeitherTheTokenNorItsHashAndOpensNothing() {
        var session = open();
        String id = of(session).getFirst().id();
        assertThat(id).matches("[0-9a-f]{20}");
        assertThat(Bearer.hash(session.token())).doesNotContain(id);
        assertThat(bureau.sessions.find(id)).isEmpty();
    }

    @Test
    void oneThatIsEndedOpensNothingAndTheOthersStay() {
        var lost = open();
        var here = open();
        assertThat(bureau.ownSessions.end(CITY.id(), other(here).id())).isTrue();
        assertThat(bureau.sessions.find(lost.token())).isEmpty();
        assertThat(bureau.sessions.find(here.token())).contains(CITY);
    }

    @Test
    void thoseOfOthersAreNotEnded() {
        var theirs = bureau.sessions.open(ADMIN);
        String id = bureau.ownSessions.of(ADMIN.id(), theirs.token()).getFirst().id();
        assertThat(bureau.ownSessions.end(CITY.id(), id)).isFalse();
        assertThat(bureau.sessions.find(theirs.token())).contains(ADMIN);
    }

    @Test
    void whatIsNoneIsNotEnded() {
        open();
        assertThat(bureau.ownSessions.end(CITY.id(), "0".repeat(20))).isFalse();
    }

    @Test
    void allOthersEndAndTheOneInUseAndThoseOfOthersStay() {
        var lost = List.of(open(), open());
        var here = open();
        var theirs = bureau.sessions.open(ADMIN);
        bureau.ownSessions.endOthers(CITY.id(), here.token());
        assertThat(lost).allMatch(each -> bureau.sessions.find(each.token()).isEmpty());
        assertThat(bureau.sessions.find(here.token())).contains(CITY);
        assertThat(bureau.sessions.find(theirs.token())).contains(ADMIN);
    }

    @Test
    void thoseThatCountNoMoreAreNotShown() {
        open();
        bureau.reset(CITY.id());
        open();
        bureau.clock.move(Duration.ofHours(1).minusMillis(1));
        assertThat(of(open())).hasSize(2);
        bureau.clock.move(Duration.ofMillis(1));
        assertThat(bureau.ownSessions.of(CITY.id(), "")).hasSize(1);
    }

    @Test
    void oneOfBeforeItWasNotedWhenItBeganIsShownAndEnded() {
        var old = open();
        var stored = bureau.database.get().getCollection("sessions");
        stored.updateOne(eq(Bearer.hash(old.token())), combine(unset("beganAt"), unset("usedAt")));
        var seen = of(old);
        assertThat(seen.getFirst().beganAt())
                .isEqualTo(old.expiresAt().minus(Duration.ofHours(12)));
        assertThat(bureau.ownSessions.end(CITY.id(), seen.getFirst().id())).isTrue();
    }

    private Session open() {
        return bureau.sessions.open(CITY);
    }

    private List<Own> of(Session here) {
        return bureau.ownSessions.of(CITY.id(), here.token());
    }

    private Own other(Session here) {
        return of(here).stream().filter(own -> !own.current()).findFirst().orElseThrow();
    }
}
