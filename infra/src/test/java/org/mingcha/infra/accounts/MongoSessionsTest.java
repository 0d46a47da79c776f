package org.mingcha.infra.accounts;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.infra.MovingClock;
import org.mingcha.infra.TestDatabase;
import org.mingcha.web.session.Sessions;

class MongoSessionsTest {

    private static final Officer HEAD =
            new Officer(new OfficerId("head"), Set.of(Role.HEAD), new DivisionCode("371100"));

    private final TestDatabase database = new TestDatabase();
    private final MovingClock clock = new MovingClock();
    private final MongoAccounts accounts =
            new MongoAccounts(database.get(), clock, new Passwords(64, 1));
    private final Sessions sessions = another();

    @BeforeEach
    void headHasAnAccount() {
        accounts.add(HEAD, "correct horse battery");
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void openSessionNamesItsOfficerOnEveryNode() {
        var session = sessions.open(HEAD);
        assertThat(sessions.find(session.token())).contains(HEAD);
        assertThat(another().find(session.token())).contains(HEAD);
    }

    @Test
    void sessionLastsTwelveHoursAndNotOneMomentMore() {
        var session = sessions.open(HEAD);
        clock.move(Duration.between(clock.instant(), session.expiresAt()).minusNanos(1));
        assertThat(sessions.find(session.token())).contains(HEAD);
        clock.move(Duration.ofNanos(1));
        assertThat(sessions.find(session.token())).isEmpty();
    }

    @Test
    void lifetimeIsTwelveHoursFromSignIn() {
        var session = sessions.open(HEAD);
        assertThat(Duration.between(clock.instant(), session.expiresAt()))
                .isBetween(Duration.ofHours(12).minusMillis(1), Duration.ofHours(12));
    }

    @Test
    void useDoesNotProlongASession() {
        var session = sessions.open(HEAD);
        clock.move(Duration.ofHours(11));
        sessions.find(session.token());
        clock.move(Duration.ofHours(1));
        assertThat(sessions.find(session.token())).isEmpty();
    }

    @Test
    void closedSessionIsGone() {
        var closed = sessions.open(HEAD);
        var open = sessions.open(HEAD);
        sessions.close(closed.token());
        assertThat(sessions.find(closed.token())).isEmpty();
        assertThat(sessions.find(open.token())).contains(HEAD);
    }

    @Test
    void unknownTokenNamesNobody() {
        sessions.open(HEAD);
        assertThat(sessions.find("")).isEmpty();
        assertThat(sessions.find("A".repeat(43))).isEmpty();
    }

    @Test
    void changedAccountCountsAtOnce() {
        var session = sessions.open(HEAD);
        change(combine(set("roles", List.of("AUDITOR")), set("division", "370000")));
        assertThat(sessions.find(session.token()))
                .contains(new Officer(HEAD.id(), Set.of(Role.AUDITOR), new DivisionCode("370000")));
    }

    @Test
    void deactivatedAccountCountsAtOnce() {
        var session = sessions.open(HEAD);
        change(set("active", false));
        assertThat(sessions.find(session.token())).isEmpty();
    }

    @Test
    void tokenIsNotStored() {
        var session = sessions.open(HEAD);
        assertThat(session.token()).matches("[A-Za-z0-9_-]{43}");
        assertThat(stored()).hasSize(1);
        assertThat(stored().getFirst().toJson()).doesNotContain(session.token());
        assertThat(sessions.find(stored().getFirst().getString("_id"))).isEmpty();
    }

    @Test
    void signInSweepsOutWhatHasExpired() {
        sessions.open(HEAD);
        clock.move(Duration.ofHours(1));
        sessions.open(HEAD);
        clock.move(Duration.ofHours(11));
        var last = sessions.open(HEAD);
        assertThat(stored()).hasSize(2);
        assertThat(sessions.find(last.token())).contains(HEAD);
    }

    private Sessions another() {
        return new MongoSessions(database.get(), accounts, clock, new SecureRandom());
    }

    private void change(Bson update) {
        database.get().getCollection("accounts").updateOne(eq("head"), update);
    }

    private List<Document> stored() {
        MongoCollection<Document> all = database.get().getCollection("sessions");
        return all.find().into(new ArrayList<>());
    }
}
