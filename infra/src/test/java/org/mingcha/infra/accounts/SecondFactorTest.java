package org.mingcha.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingcha.infra.accounts.Bureau.CITY;
import static org.mingcha.infra.accounts.Bureau.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingcha.command.account.Founding;
import org.mingcha.web.read.InvalidFields;
import org.mingcha.web.session.Entrance.Step;
import org.mingcha.web.session.Entrance.Way;
import org.mingcha.web.session.TooManyTries;

class SecondFactorTest {

    private static final Duration STEP = Duration.ofSeconds(30);

    private final Bureau bureau = new Bureau();
    private Device device = new Device("");

    @AfterEach
    void stop() {
        bureau.close();
    }

    @Test
    void whoeverHasNoneMustBeginOneBeforeAnythingElse() {
        bureau.found(CITY, Founding.ADOPTED);
        assertThat(further().step()).isEqualTo(Step.ENROL);
        assertThat(bureau.signedIn("city2", PASSWORD)).isEmpty();
    }

    @Test
    void anEvaluationAccountNeedsNoneUntilItIsReset() {
        bureau.found(CITY, Founding.EVALUATION);
        assertThat(bureau.signedIn("city2", PASSWORD)).contains(CITY);
        bureau.reset(CITY.id());
        String handed = bureau.initials.issue(CITY.id());
        var way = bureau.entrance.begin("city2", handed).orElseThrow();
        assertThat(way)
                .isInstanceOfSatisfying(
                        Way.Further.class,
                        first ->
                                assertThat(bureau.entrance.choosePassword(first.entry(), PASSWORD))
                                        .get()
                                        .isInstanceOfSatisfying(
                                                Way.Further.class,
                                                next ->
                                                        assertThat(next.step())
                                                                .isEqualTo(Step.ENROL)));
    }

    @Test
    void aCodeOfTheDeviceBeginsItAndTellsTenRecoveryCodes() {
        assertThat(enrolled()).hasSize(10);
        assertThat(bureau.told(CITY.id()))
                .containsExactly("AccountFounded", "CredentialSet", "CredentialSet");
        assertThat(further().step()).isEqualTo(Step.CODE);
    }

    @Test
    void aWrongCodeBeginsNothing() {
        bureau.found(CITY, Founding.ADOPTED);
        String entry = further().entry();
        learn(entry);
        assertThatThrownBy(() -> bureau.entrance.enrol(entry, otherThan(code())))
                .isInstanceOf(InvalidFields.class);
        assertThat(bureau.told(CITY.id())).containsExactly("AccountFounded");
        assertThat(bureau.entrance.next(entry)).contains(Step.ENROL);
    }

    @Test
    void aCodeSignsInOnce() {
        enrolled();
        bureau.clock.move(STEP);
        String code = code();
        assertThat(bureau.entrance.giveCode(further().entry(), code))
                .get()
                .isInstanceOf(Way.In.class);
        String again = further().entry();
        assertThatThrownBy(() -> bureau.entrance.giveCode(again, code))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void theCodeThatBeganItDoesNotSignInAsWell() {
        enrolled();
        String entry = further().entry();
        assertThatThrownBy(() -> bureau.entrance.giveCode(entry, code()))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void aCodeOfBeforeTheLastOneUsedDoesNotSignIn() {
        enrolled();
        bureau.clock.move(STEP.multipliedBy(2));
        String older = codeAt(-1);
        assertThat(bureau.entrance.giveCode(further().entry(), code())).isPresent();
        String entry = further().entry();
        assertThatThrownBy(() -> bureau.entrance.giveCode(entry, older))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void aRecoveryCodeSignsInOnceAndTheLedgerSaysSo() {
        String recovery = enrolled().getFirst();
        assertThat(bureau.entrance.giveCode(further().entry(), recovery.toUpperCase()))
                .get()
                .isInstanceOf(Way.In.class);
        assertThat(bureau.told(CITY.id())).endsWith("CredentialDropped");
        String entry = further().entry();
        assertThatThrownBy(() -> bureau.entrance.giveCode(entry, recovery))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void anEntryServesOnce() {
        enrolled();
        bureau.clock.move(STEP);
        String entry = further().entry();
        assertThat(bureau.entrance.giveCode(entry, code())).isPresent();
        bureau.clock.move(STEP);
        assertThat(bureau.entrance.giveCode(entry, code())).isEmpty();
    }

    @Test
    void whoGuessesIsSlowedDownAndNotLockedOutForGood() {
        enrolled();
        bureau.clock.move(STEP);
        String entry = further().entry();
        IntStream.range(0, 5).forEach(_ -> guess(entry));
        String code = code();
        assertThatThrownBy(() -> bureau.entrance.giveCode(entry, code))
                .isInstanceOf(TooManyTries.class);
        bureau.clock.move(Duration.ofSeconds(2));
        assertThat(bureau.entrance.giveCode(entry, code())).isPresent();
    }

    @Test
    void aResetVoidsItWithTheEventAlone() {
        enrolled();
        bureau.reset(CITY.id());
        String handed = bureau.initials.issue(CITY.id());
        assertThat(bureau.entrance.begin("city2", handed))
                .get()
                .isInstanceOfSatisfying(
                        Way.Further.class,
                        next -> assertThat(next.step()).isEqualTo(Step.PASSWORD));
    }

    @Test
    void anyNodeTakesTheCode() {
        enrolled();
        bureau.clock.move(STEP);
        assertThat(bureau.anotherNodesEntrance().giveCode(further().entry(), code())).isPresent();
    }

    private void guess(String entry) {
        assertThatThrownBy(() -> bureau.entrance.giveCode(entry, otherThan(code())))
                .isInstanceOf(InvalidFields.class);
    }

    private List<String> enrolled() {
        bureau.found(CITY, Founding.ADOPTED);
        String entry = further().entry();
        learn(entry);
        return bureau.entrance.enrol(entry, code()).orElseThrow().recoveryCodes();
    }

    private void learn(String entry) {
        var told = bureau.entrance.enrolment(entry).orElseThrow();
        assertThat(told.address())
                .startsWith("otpauth://totp/")
                .contains("secret=" + told.secret());
        device = new Device(told.secret());
    }

    private Way.Further further() {
        return (Way.Further) bureau.entrance.begin("city2", PASSWORD).orElseThrow();
    }

    private String code() {
        return codeAt(0);
    }

    private String codeAt(int steps) {
        return device.code(bureau.clock.instant().plus(STEP.multipliedBy(steps)));
    }

    private static String otherThan(String code) {
        return code.startsWith("9") ? "0" + code.substring(1) : "9" + code.substring(1);
    }
}
