package org.mingcha.infra.accounts;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingcha.infra.accounts.Bureau.CITY;
import static org.mingcha.infra.accounts.Bureau.PASSWORD;

import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.account.Founding;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.Entrance.Step;
import org.mingcha.web.session.Entrance.Way;
import org.mingcha.web.session.TooManyTries;

class MongoEntranceTest {

    private static final String OWN = "of my own choice";

    private final Bureau bureau = new Bureau();

    @AfterEach
    void stop() {
        bureau.close();
    }

    @Test
    void rightPasswordSignsIn() {
        bureau.found(CITY, Founding.EVALUATION);
        assertThat(bureau.signedIn("city2", PASSWORD)).contains(CITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "correct 密码 stapl", "correct 密码 staple "})
    void wrongPasswordDoesNot(String wrong) {
        bureau.found(CITY, Founding.EVALUATION);
        assertThat(bureau.entrance.begin("city2", wrong)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "City2", "city2 ", "{$gt:''}"})
    void unknownNameDoesNot(String name) {
        bureau.found(CITY, Founding.EVALUATION);
        assertThat(bureau.entrance.begin(name, PASSWORD)).isEmpty();
    }

    @Test
    void thePasswordThatUnknownNamesAreComparedWithSignsNobodyIn() {
        assertThat(bureau.entrance.begin("nobody", "nobody signs in with this")).isEmpty();
    }

    @Test
    void whoIsNotAllowedToSignInByAPasswordIsNobody() {
        bureau.found(CITY, Founding.EVALUATION);
        bureau.byPassword = name -> !name.equals(CITY.id());
        assertThat(bureau.entrance.begin("city2", PASSWORD)).isEmpty();
        bureau.byPassword = CITY.id()::equals;
        assertThat(bureau.signedIn("city2", PASSWORD)).contains(CITY);
    }

    @Test
    void accountWithoutCredentialsSignsNobodyIn() {
        Adoption.found(bureau.streams.commands(), CITY, Founding.EVALUATION);
        assertThat(bureau.entrance.begin("city2", PASSWORD)).isEmpty();
    }

    @Test
    void credentialsWithoutAccountSignNobodyIn() {
        bureau.credentials.add(CITY.id(), PASSWORD);
        assertThat(bureau.entrance.begin("city2", PASSWORD)).isEmpty();
    }

    @Test
    void disabledAccountNeitherSignsInNorIsFoundUntilItIsEnabled() {
        bureau.found(CITY, Founding.EVALUATION);
        bureau.disable(CITY.id());
        assertThat(bureau.entrance.begin("city2", PASSWORD)).isEmpty();
        assertThat(bureau.accounts.find(CITY.id())).isEmpty();
        bureau.enable(CITY.id());
        assertThat(bureau.signedIn("city2", PASSWORD)).contains(CITY);
    }

    @Test
    void resetVoidsThePasswordWithTheEventAlone() {
        bureau.found(CITY, Founding.EVALUATION);
        bureau.reset(CITY.id());
        assertThat(bureau.entrance.begin("city2", PASSWORD)).isEmpty();
    }

    @Test
    void passwordThatWasHandedOverOnlyLeadsToAnother() {
        String handed = bureau.create(CITY);
        assertThat(handed).matches("[0-9a-hjkmnp-tv-z]{16}");
        assertThat(further(handed).step()).isEqualTo(Step.PASSWORD);
        assertThat(bureau.entrance.next(further(handed).entry())).contains(Step.PASSWORD);
    }

    @Test
    void ownPasswordTakesThePlaceOfTheOneThatWasHandedOver() {
        String handed = bureau.create(CITY);
        assertThat(bureau.entrance.choosePassword(further(handed).entry(), OWN)).isPresent();
        assertThat(bureau.entrance.begin("city2", handed)).isEmpty();
        assertThat(bureau.entrance.begin("city2", OWN)).isPresent();
        assertThat(bureau.told(CITY.id())).containsExactly("AccountCreated", "CredentialSet");
    }

    @Test
    void ownPasswordIsChosenOnAnyNodeAndOnce() {
        String entry = further(bureau.create(CITY)).entry();
        assertThat(bureau.anotherNodesEntrance().choosePassword(entry, OWN)).isPresent();
        assertThat(bureau.entrance.choosePassword(entry, "and another one")).isEmpty();
        assertThat(bureau.entrance.begin("city2", "and another one")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eleven char", "I am city2 myself"})
    void unfitPasswordIsNotChosenAndTheEntryStays(String unfit) {
        String handed = bureau.create(CITY);
        String entry = further(handed).entry();
        assertThatThrownBy(() -> bureau.entrance.choosePassword(entry, unfit))
                .isInstanceOf(InvalidFields.class);
        assertThat(bureau.entrance.next(entry)).contains(Step.PASSWORD);
        assertThat(bureau.told(CITY.id())).containsExactly("AccountCreated");
    }

    @Test
    void entryLastsTenMinutesAndNotOneMomentMore() {
        String entry = further(bureau.create(CITY)).entry();
        bureau.clock.move(Duration.ofMinutes(10).minusMillis(1));
        assertThat(bureau.entrance.next(entry)).contains(Step.PASSWORD);
        bureau.clock.move(Duration.ofMillis(1));
        assertThat(bureau.entrance.next(entry)).isEmpty();
        assertThat(bureau.entrance.choosePassword(entry, OWN)).isEmpty();
    }

    @Test
    void entryEndsWithAResetAndWhileTheAccountIsDisabled() {
        String entry = further(bureau.create(CITY)).entry();
        bureau.disable(CITY.id());
        assertThat(bureau.entrance.next(entry)).isEmpty();
        bureau.enable(CITY.id());
        assertThat(bureau.entrance.next(entry)).contains(Step.PASSWORD);
        bureau.reset(CITY.id());
        bureau.initials.issue(CITY.id());
        assertThat(bureau.entrance.next(entry)).isEmpty();
    }

    @Test
    void entryIsNoSessionAndIsNotStored() {
        String entry = further(bureau.create(CITY)).entry();
        assertThat(bureau.sessions.find(entry)).isEmpty();
        var stored = bureau.database.get().getCollection("entries").find().first();
        assertThat(stored).hasToString(String.valueOf(stored).replace(entry, ""));
    }

    @Test
    void whoNeedsNoFirstStepIsAskedForNone() {
        bureau.found(CITY, Founding.EVALUATION);
        assertThat(bureau.entrance.next("unknown")).isEmpty();
        assertThat(bureau.entrance.choosePassword("unknown", OWN)).isEmpty();
        assertThat(bureau.signedIn("city2", PASSWORD)).isPresent();
    }

    @Test
    void sixthTryInARowWaitsEvenWithTheRightPassword() {
        bureau.found(CITY, Founding.EVALUATION);
        fail(5, "city2");
        assertThatThrownBy(() -> bureau.entrance.begin("city2", PASSWORD))
                .isInstanceOf(TooManyTries.class);
        bureau.clock.move(Duration.ofSeconds(1));
        assertThat(bureau.signedIn("city2", PASSWORD)).contains(CITY);
    }

    @Test
    void fifthTryWithTheRightPasswordSignsInAndStartsAnew() {
        bureau.found(CITY, Founding.EVALUATION);
        fail(4, "city2");
        assertThat(bureau.signedIn("city2", PASSWORD)).contains(CITY);
        fail(5, "city2");
    }

    @Test
    void unknownNameWaitsLikeAKnownOne() {
        fail(5, "nobody");
        assertThatThrownBy(() -> bureau.entrance.begin("nobody", PASSWORD))
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void onlyAnArgon2idHashIsKept() {
        bureau.found(CITY, Founding.EVALUATION);
        assertThat(stored("city2")).startsWith("$argon2id$").doesNotContain("staple");
    }

    @Test
    void shippedHashesCostWhatOwaspAsks() {
        assertThat(new Passwords().encode(PASSWORD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private Way.Further further(String password) {
        return bureau.entrance
                .begin("city2", password)
                .filter(Way.Further.class::isInstance)
                .map(Way.Further.class::cast)
                .orElseThrow();
    }

    private void fail(int times, String name) {
        for (int i = 0; i < times; i++) {
            assertThat(bureau.entrance.begin(name, "wrong")).isEqualTo(Optional.empty());
        }
    }

    private String stored(String name) {
        return bureau.database
                .get()
                .getCollection("accounts")
                .find(eq(name))
                .projection(Projections.include("password"))
                .map(account -> account.getString("password"))
                .iterator()
                .next();
    }
}
