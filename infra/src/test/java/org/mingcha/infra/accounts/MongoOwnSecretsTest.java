package org.mingcha.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingcha.infra.accounts.Bureau.CITY;
import static org.mingcha.infra.accounts.Bureau.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.account.Founding;
import org.mingcha.command.party.OfficerId;
import org.mingcha.web.act.NotThere;
import org.mingcha.web.own.OwnSecrets.Held;
import org.mingcha.web.read.FieldError;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.Entrance.Way;
import org.mingcha.web.session.TooManyTries;

class MongoOwnSecretsTest {

    private static final OfficerId OWNER = CITY.id();
    private static final String OTHER = "of my own choice";
    private static final Duration STEP = Duration.ofSeconds(30);

    private final Bureau bureau = new Bureau();
    private Device device = new Device("");
    private List<String> recovery = List.of();

    @AfterEach
    void stop() {
        bureau.close();
    }

    @Test
    void newPasswordSignsInAndTheOldOneDoesNot() {
        bureau.found(CITY, Founding.EVALUATION);
        bureau.ownSecrets.changePassword(OWNER, PASSWORD, OTHER);
        assertThat(bureau.signedIn("city2", OTHER)).contains(CITY);
        assertThat(bureau.entrance.begin("city2", PASSWORD)).isEmpty();
        assertThat(bureau.told(OWNER)).containsExactly("AccountFounded", "CredentialSet");
    }

    @Test
    void allSessionsEndWithTheOldPasswordButTheOneThatTakesTheirPlace() {
        bureau.found(CITY, Founding.EVALUATION);
        var before = List.of(bureau.sessions.open(CITY), bureau.sessions.open(CITY));
        var after = bureau.ownSecrets.changePassword(OWNER, PASSWORD, OTHER);
        assertThat(before).allMatch(each -> bureau.sessions.find(each.token()).isEmpty());
        assertThat(bureau.sessions.find(after.token())).contains(CITY);
    }

    @Test
    void whoeverIsHalfwayInByTheOldPasswordBeginsAgain() {
        enrol();
        String entry = entry();
        bureau.ownSecrets.changePassword(OWNER, PASSWORD, OTHER);
        assertThat(bureau.entrance.next(entry)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "correct 密码 stapl", OTHER})
    void whoeverDoesNotKnowTheOldPasswordChangesNothing(String wrong) {
        bureau.found(CITY, Founding.EVALUATION);
        var session = bureau.sessions.open(CITY);
        refused("old", "password-wrong", () -> change(wrong, OTHER));
        assertThat(bureau.sessions.find(session.token())).contains(CITY);
        assertThat(bureau.signedIn("city2", PASSWORD)).contains(CITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eleven char", "I am city2 myself"})
    void unfitPasswordChangesNothing(String unfit) {
        bureau.found(CITY, Founding.EVALUATION);
        var session = bureau.sessions.open(CITY);
        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> change(PASSWORD, unfit))
                .satisfies(at("password"));
        assertThat(bureau.sessions.find(session.token())).contains(CITY);
        assertThat(bureau.told(OWNER)).containsExactly("AccountFounded");
    }

    @Test
    void guessesHereAndAtTheSignInAreCountedTogether() {
        bureau.found(CITY, Founding.EVALUATION);
        IntStream.range(0, 3).forEach(_ -> bureau.entrance.begin("city2", "wrong"));
        IntStream.range(0, 2)
                .forEach(_ -> refused("old", "password-wrong", () -> change("wrong", OTHER)));
        assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> change(PASSWORD, OTHER));
        bureau.clock.move(Duration.ofSeconds(1));
        change(PASSWORD, OTHER);
        assertThat(bureau.signedIn("city2", OTHER)).contains(CITY);
    }

    @Test
    void ownersSeeWhatTheyHave() {
        bureau.found(CITY, Founding.EVALUATION);
        assertThat(bureau.ownSecrets.held(OWNER)).isEqualTo(new Held(true, false, 0));
        assertThat(bureau.ownSecrets.held(new OfficerId("nobody"))).isEqualTo(Held.NOTHING);
    }

    @Test
    void recoveryCodesAreCountedAndOneLessIsLeftWhenOneWasUsed() {
        enrol();
        assertThat(bureau.ownSecrets.held(OWNER)).isEqualTo(new Held(true, true, 10));
        bureau.entrance.giveCode(entry(), recovery.getFirst());
        assertThat(bureau.ownSecrets.held(OWNER)).isEqualTo(new Held(true, true, 9));
    }

    @Test
    void newRecoveryCodesTakeThePlaceOfTheOld() {
        enrol();
        bureau.clock.move(STEP);
        var codes = bureau.ownSecrets.renewRecoveryCodes(OWNER, code());
        assertThat(codes).hasSize(10).doesNotContainAnyElementsOf(recovery);
        assertThat(bureau.told(OWNER)).endsWith("CredentialSet", "CredentialSet", "CredentialSet");
        String entry = entry();
        refused("code", "code-wrong", () -> bureau.entrance.giveCode(entry, recovery.getFirst()));
        assertThat(bureau.entrance.giveCode(entry, codes.getFirst())).isPresent();
    }

    @Test
    void newRecoveryCodesAskForACodeOfTheDeviceThatWasNotUsed() {
        enrol();
        refused("code", "code-wrong", () -> renew(code()));
        bureau.clock.move(STEP);
        refused("code", "code-wrong", () -> renew(recovery.getFirst()));
        refused("code", "code-wrong", () -> renew(""));
        assertThat(bureau.ownSecrets.held(OWNER).recoveryCodes()).isEqualTo(10);
        assertThat(bureau.told(OWNER)).hasSize(3);
    }

    @Test
    void guessedCodesAreSlowedDown() {
        enrol();
        bureau.clock.move(STEP);
        IntStream.range(0, 5).forEach(_ -> refused("code", "code-wrong", () -> renew("")));
        String right = code();
        assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> renew(right));
    }

    @Test
    void whoeverHasNoSecondFactorRenewsNothing() {
        bureau.found(CITY, Founding.EVALUATION);
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> renew("123456"));
        assertThatExceptionOfType(NotThere.class)
                .isThrownBy(() -> bureau.ownSecrets.beginRenewal(OWNER, PASSWORD, "123456"));
    }

    @Test
    void anotherDeviceTakesThePlaceOfTheOldOnceItHasProvenItself() {
        enrol();
        bureau.clock.move(STEP);
        String renewal = bureau.ownSecrets.beginRenewal(OWNER, PASSWORD, code());
        var old = device;
        device = told(renewal);
        bureau.clock.move(STEP);
        var codes = bureau.ownSecrets.enrol(OWNER, renewal, code()).orElseThrow();
        bureau.clock.move(STEP);
        String entry = entry();
        refused("code", "code-wrong", () -> give(entry, old.code(bureau.clock.instant())));
        refused("code", "code-wrong", () -> give(entry, recovery.getFirst()));
        assertThat(bureau.entrance.giveCode(entry, code())).isPresent();
        assertThat(codes).hasSize(10);
        assertThat(bureau.ownSecrets.enrolment(OWNER, renewal)).isEmpty();
    }

    @Test
    void untilThenTheOldDeviceCounts() {
        enrol();
        bureau.clock.move(STEP);
        String renewal = bureau.ownSecrets.beginRenewal(OWNER, PASSWORD, code());
        refused("code", "code-wrong", () -> bureau.ownSecrets.enrol(OWNER, renewal, ""));
        bureau.clock.move(STEP);
        assertThat(bureau.entrance.giveCode(entry(), code())).isPresent();
    }

    @Test
    void aRecoveryCodeBeginsARenewalOnce() {
        enrol();
        String lost = recovery.getFirst();
        assertThat(bureau.ownSecrets.beginRenewal(OWNER, PASSWORD, lost)).isNotEmpty();
        refused("code", "code-wrong", () -> begin(PASSWORD, lost));
    }

    @Test
    void aRenewalAsksForThePasswordBeforeTheCodeIsUsedUp() {
        enrol();
        refused("old", "password-wrong", () -> begin("guess", recovery.getFirst()));
        assertThat(bureau.ownSecrets.held(OWNER).recoveryCodes()).isEqualTo(10);
        refused("code", "code-wrong", () -> begin(PASSWORD, "123"));
    }

    @Test
    void aRenewalIsItsOwnersAndEndsAfterTenMinutes() {
        enrol();
        String renewal = bureau.ownSecrets.beginRenewal(OWNER, PASSWORD, recovery.getFirst());
        assertThat(bureau.ownSecrets.enrolment(Bureau.ADMIN.id(), renewal)).isEmpty();
        bureau.clock.move(Duration.ofMinutes(10).minusMillis(1));
        assertThat(bureau.ownSecrets.enrolment(OWNER, renewal)).isPresent();
        bureau.clock.move(Duration.ofMillis(1));
        assertThat(bureau.ownSecrets.enrolment(OWNER, renewal)).isEmpty();
        assertThat(bureau.ownSecrets.enrol(OWNER, renewal, code())).isEmpty();
    }

    @Test
    void neitherASignInNorARenewalStandsForTheOther() {
        enrol();
        String renewal = bureau.ownSecrets.beginRenewal(OWNER, PASSWORD, recovery.getFirst());
        assertThat(bureau.entrance.next(renewal)).isEmpty();
        assertThat(bureau.ownSecrets.enrolment(OWNER, entry())).isEmpty();
    }

    @Test
    void aRenewalEndsWithAReset() {
        enrol();
        String renewal = bureau.ownSecrets.beginRenewal(OWNER, PASSWORD, recovery.getFirst());
        bureau.reset(OWNER);
        bureau.initials.issue(OWNER);
        assertThat(bureau.ownSecrets.enrolment(OWNER, renewal)).isEmpty();
    }

    private void change(String old, String password) {
        bureau.ownSecrets.changePassword(OWNER, old, password);
    }

    private void renew(String code) {
        bureau.ownSecrets.renewRecoveryCodes(OWNER, code);
    }

    private void begin(String old, String code) {
        bureau.ownSecrets.beginRenewal(OWNER, old, code);
    }

    private void give(String entry, String code) {
        bureau.entrance.giveCode(entry, code);
    }

    private void enrol() {
        bureau.found(CITY, Founding.ADOPTED);
        String entry = entry();
        device = new Device(bureau.entrance.enrolment(entry).orElseThrow().secret());
        recovery = bureau.entrance.enrol(entry, code()).orElseThrow().recoveryCodes();
    }

    private Device told(String renewal) {
        return new Device(bureau.ownSecrets.enrolment(OWNER, renewal).orElseThrow().secret());
    }

    private String entry() {
        return ((Way.Further) bureau.entrance.begin("city2", PASSWORD).orElseThrow()).entry();
    }

    private String code() {
        return device.code(bureau.clock.instant());
    }

    private static void refused(String field, String code, Runnable asked) {
        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(asked::run)
                .satisfies(at(field))
                .satisfies(invalid ->
                        assertThat(invalid.errors()).extracting(FieldError::code).contains(code));
    }

    private static Consumer<InvalidFields> at(String field) {
        return invalid ->
                assertThat(invalid.errors()).extracting(FieldError::field).containsExactly(field);
    }
}
