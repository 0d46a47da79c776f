package org.mingcha.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.command.account.AccountCommand.SetCredential;
import org.mingcha.command.account.AccountId;
import org.mingcha.command.account.Credential;
import org.mingcha.command.account.Founding;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.infra.MovingClock;
import org.mingcha.infra.accounts.session.Lifetime;
import org.mingcha.web.session.Sessions;
import org.mingcha.web.session.Sessions.Session;

class MongoSessionsTest {

    private static final Officer HEAD =
            new Officer(new OfficerId("head"), Set.of(Role.HEAD), new DivisionCode("371100"));

    private final Bureau bureau = new Bureau();
    private final MovingClock clock = bureau.clock;
    private final Sessions sessions = bureau.sessions;

    @BeforeEach
    void headHasAnAccount() {
        bureau.found(HEAD, Founding.EVALUATION);
    }

    @AfterEach
    void stop() {
        bureau.close();
    }

    @Test
    void openSessionNamesItsOfficerOnEveryNode() {
        var session = sessions.open(HEAD);
        assertThat(sessions.find(session.token())).contains(HEAD);
        assertThat(bureau.anotherNodesSessions().find(session.token())).contains(HEAD);
    }

    @Test
    void sessionInUseLastsTwelveHoursAndNotOneMomentMore() {
        var session = sessions.open(HEAD);
        useUntil(session, session.expiresAt().minusNanos(1));
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
    void sessionThatNobodyUsesEndsAfterAnHour() {
        var used = sessions.open(HEAD);
        var idle = sessions.open(HEAD);
        clock.move(Duration.ofHours(1).minusSeconds(1));
        assertThat(bureau.anotherNodesSessions().find(used.token())).contains(HEAD);
        clock.move(Duration.ofSeconds(1));
        assertThat(sessions.find(idle.token())).isEmpty();
        assertThat(sessions.find(used.token())).contains(HEAD);
    }

    @Test
    void sessionThatOnlyListensBecomesIdle() {
        var session = sessions.open(HEAD);
        clock.move(Duration.ofHours(1).minusSeconds(1));
        assertThat(sessions.glance(session.token())).contains(HEAD);
        clock.move(Duration.ofSeconds(1));
        assertThat(sessions.glance(session.token())).isEmpty();
    }

    @Test
    void useIsNotedOnceAMinute() {
        var session = sessions.open(HEAD);
        var opened = stored().getFirst().getDate("usedAt");
        clock.move(Duration.ofSeconds(59));
        sessions.find(session.token());
        assertThat(stored().getFirst().getDate("usedAt")).isEqualTo(opened);
        clock.move(Duration.ofSeconds(1));
        sessions.find(session.token());
        assertThat(stored().getFirst().getDate("usedAt")).isAfter(opened);
    }

    @ParameterizedTest
    @CsvSource({"PT1M, PT12H", "PT2H, PT1H"})
    void aLifetimeThatCannotBeIsNone(Duration idle, Duration longest) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lifetime(idle, longest));
    }

    private void useUntil(Session session, Instant end) {
        while (clock.instant().plus(Duration.ofMinutes(30)).isBefore(end)) {
            clock.move(Duration.ofMinutes(30));
            sessions.find(session.token());
        }
        clock.move(Duration.between(clock.instant(), end));
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
        bureau.change(HEAD.id(), Role.AUDITOR, "370000");
        assertThat(sessions.find(session.token()))
                .contains(new Officer(HEAD.id(), Set.of(Role.AUDITOR), new DivisionCode("370000")));
    }

    @Test
    void disablingEndsSessionsForGood() {
        var session = sessions.open(HEAD);
        bureau.disable(HEAD.id());
        assertThat(sessions.find(session.token())).isEmpty();
        bureau.enable(HEAD.id());
        assertThat(sessions.find(session.token())).isEmpty();
        assertThat(sessions.find(sessions.open(HEAD).token())).contains(HEAD);
    }

    @Test
    void resetEndsSessions() {
        var session = sessions.open(HEAD);
        bureau.reset(HEAD.id());
        assertThat(sessions.find(session.token())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void newPasswordEndsSessionsAndNoOtherCredentialDoes(Credential credential) {
        var session = sessions.open(HEAD);
        bureau.streams.commands().send(new SetCredential(AccountId.of(HEAD.id()), credential));
        assertThat(sessions.find(session.token()).isEmpty())
                .isEqualTo(credential == Credential.PASSWORD);
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
    void signInSweepsOutWhatHasExpiredOrIsIdle() {
        var used = sessions.open(HEAD);
        sessions.open(HEAD);
        clock.move(Duration.ofHours(1).minusSeconds(1));
        sessions.find(used.token());
        clock.move(Duration.ofSeconds(1));
        sessions.open(HEAD);
        assertThat(stored()).hasSize(2);
        assertThat(sessions.find(used.token())).contains(HEAD);
    }

    private List<Document> stored() {
        MongoCollection<Document> all = bureau.database.get().getCollection("sessions");
        return all.find().into(new ArrayList<>());
    }
}
