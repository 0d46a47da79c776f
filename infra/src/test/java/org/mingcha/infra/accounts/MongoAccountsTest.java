package org.mingcha.infra.accounts;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.infra.MovingClock;
import org.mingcha.infra.TestDatabase;
import org.mingcha.web.session.Accounts.TooManyTries;

class MongoAccountsTest {

    private static final String PASSWORD = "correct 密码 staple";
    private static final Officer CITY =
            new Officer(
                    new OfficerId("city2"),
                    Set.of(Role.INTAKE, Role.HEAD),
                    new DivisionCode("370200"));
    private static final Officer ADMIN =
            new Officer(new OfficerId("admin"), Set.of(Role.ADMIN), new DivisionCode("370000"));

    private final TestDatabase database = new TestDatabase();
    private final MovingClock clock = new MovingClock();
    private final MongoAccounts accounts =
            new MongoAccounts(database.get(), clock, new Passwords(64, 1));

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void rightPasswordSignsIn() {
        accounts.add(CITY, PASSWORD);
        assertThat(accounts.signIn("city2", PASSWORD)).contains(CITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "correct 密码 stapl", "correct 密码 staple "})
    void wrongPasswordDoesNot(String wrong) {
        accounts.add(CITY, PASSWORD);
        assertThat(accounts.signIn("city2", wrong)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "City2", "city2 ", "{$gt:''}"})
    void unknownNameDoesNot(String name) {
        accounts.add(CITY, PASSWORD);
        assertThat(accounts.signIn(name, PASSWORD)).isEmpty();
    }

    @Test
    void thePasswordThatUnknownNamesAreComparedWithSignsNobodyIn() {
        assertThat(accounts.signIn("nobody", "nobody signs in with this")).isEmpty();
    }

    @Test
    void inactiveAccountNeitherSignsInNorIsFound() {
        accounts.add(CITY, PASSWORD);
        accounts.add(ADMIN, PASSWORD);
        deactivate("city2");
        assertThat(accounts.signIn("city2", PASSWORD)).isEmpty();
        assertThat(accounts.find(CITY.id())).isEmpty();
        assertThat(accounts.all()).containsExactly(ADMIN);
    }

    @Test
    void allAreListedByName() {
        accounts.add(CITY, PASSWORD);
        accounts.add(ADMIN, PASSWORD);
        assertThat(accounts.all()).containsExactly(ADMIN, CITY);
    }

    @Test
    void takenNameIsLeftAsItWas() {
        assertThat(accounts.add(CITY, PASSWORD)).isTrue();
        assertThat(accounts.add(CITY, "another password")).isFalse();
        assertThat(accounts.signIn("city2", PASSWORD)).contains(CITY);
    }

    @Test
    void sixthTryInARowWaitsEvenWithTheRightPassword() {
        accounts.add(CITY, PASSWORD);
        fail(5, "city2");
        assertThatThrownBy(() -> accounts.signIn("city2", PASSWORD))
                .isInstanceOf(TooManyTries.class);
        clock.move(Duration.ofSeconds(1));
        assertThat(accounts.signIn("city2", PASSWORD)).contains(CITY);
    }

    @Test
    void fifthTryWithTheRightPasswordSignsInAndStartsAnew() {
        accounts.add(CITY, PASSWORD);
        fail(4, "city2");
        assertThat(accounts.signIn("city2", PASSWORD)).contains(CITY);
        fail(5, "city2");
    }

    @Test
    void unknownNameWaitsLikeAKnownOne() {
        fail(5, "nobody");
        assertThatThrownBy(() -> accounts.signIn("nobody", PASSWORD))
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void onlyAnArgon2idHashIsKept() {
        accounts.add(CITY, PASSWORD);
        assertThat(stored("city2")).startsWith("$argon2id$").doesNotContain("staple");
    }

    @Test
    void shippedHashesCostWhatOwaspAsks() {
        assertThat(new Passwords().encode(PASSWORD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private void fail(int times, String name) {
        for (int i = 0; i < times; i++) {
            assertThat(accounts.signIn(name, "wrong")).isEmpty();
        }
    }

    private void deactivate(String name) {
        database.get().getCollection("accounts").updateOne(eq(name), set("active", false));
    }

    private String stored(String name) {
        return database.get()
                .getCollection("accounts")
                .find(eq(name))
                .projection(Projections.include("password"))
                .map(account -> account.getString("password"))
                .iterator()
                .next();
    }
}
