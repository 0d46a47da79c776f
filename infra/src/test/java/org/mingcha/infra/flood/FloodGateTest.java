package org.mingcha.infra.flood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.infra.MovingClock;
import org.mingcha.infra.TestDatabase;
import org.mingcha.infra.flood.FloodGate.Limits;
import org.mingcha.web.flood.Challenge;
import org.mingcha.web.flood.Gate;
import org.mingcha.web.flood.Sending;
import org.mingcha.web.read.InvalidFields;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FloodGateTest {

    private static final Duration LASTS = Duration.ofHours(1);
    private static final Limits LIMITS = new Limits(60, 1, 50, 1_000, 2, LASTS);

    private final TestDatabase database = new TestDatabase();
    private final MovingClock clock = new MovingClock();
    private final FloodGate gate = node();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void aSolutionIsLetInHoweverManyCameBefore() {
        for (int i = 0; i < 30; i++) {
            admit(Solver.encoded(solved(Sending.TIP_OFF)));
        }
    }

    @Test
    void withoutOneThereIsABudgetForEachKind() {
        admit("");
        assertThatExceptionOfType(Gate.Crowded.class)
                .isThrownBy(() -> admit(" "))
                .satisfies(crowded -> assertThat(crowded.seconds()).isEqualTo(1));
        gate.admit(Sending.WITH_RECEIPT, "");
    }

    @Test
    void aSolutionIsLetInOnce() {
        var solution = Solver.encoded(solved(Sending.TIP_OFF));
        admit(solution);

        refused(solution);
    }

    @Test
    void onAnotherNodeItIsNotLetInAgain() {
        var solution = Solver.encoded(solved(Sending.TIP_OFF));
        node().admit(Sending.TIP_OFF, solution);

        refused(solution);
    }

    @Test
    void theSameWrittenOtherwiseIsNotLetInAgain() {
        var solution = solved(Sending.TIP_OFF);
        admit(Solver.encoded(solution));

        refused(Solver.encoded(solution.put("more", 1)));
    }

    @Test
    void whatWasSolvedForAnotherKindIsRefused() {
        refused(Solver.encoded(solved(Sending.WITH_RECEIPT)));
    }

    @Test
    void aSolutionIsGoodUntilItsChallengeEndsAndNoLonger() {
        var early = Solver.encoded(solved(Sending.TIP_OFF));
        var late = Solver.encoded(solved(Sending.TIP_OFF));

        clock.move(LASTS.minusSeconds(1));
        admit(early);
        clock.move(Duration.ofSeconds(1));
        refused(late);
    }

    @Test
    void aSolutionIsGoodAcrossMidnight() {
        clock.move(Duration.ofHours(14).plusMinutes(30));
        var solution = Solver.encoded(solved(Sending.TIP_OFF));
        clock.move(Duration.ofMinutes(59));

        admit(solution);
    }

    @ParameterizedTest
    @ValueSource(strings = {"challenge", "salt", "signature", "algorithm", "number"})
    void aSolutionWithoutAPartOfItIsRefused(String part) {
        var solution = solved(Sending.TIP_OFF);
        solution.remove(part);

        refused(Solver.encoded(solution));
    }

    @Test
    void aForgedSolutionIsRefused() {
        var solution = solved(Sending.TIP_OFF);
        refused(Solver.encoded(solution.deepCopy().put("number", -1)));
        refused(Solver.encoded(solution.deepCopy().put("signature", "0".repeat(64))));
        refused(Solver.encoded(solution.deepCopy().put("algorithm", "SHA-1")));
        var longer =
                solution.path("salt").asString().replaceAll("expires=\\d+", "expires=9999999999");
        refused(Solver.encoded(solution.deepCopy().put("salt", longer)));
    }

    /** Digits of the salt's end moved into the number would hash to the same. */
    @Test
    void aSaltThatLendsTheNumberItsEndIsRefused() {
        var solution = solved(Sending.TIP_OFF);
        var salt = solution.path("salt").asString();
        assertThat(salt).endsWith("&");
        refused(
                Solver.encoded(
                        solution.deepCopy()
                                .put("salt", salt + solution.path("number").asLong())
                                .put("number", 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "=", "bm8=", "e30=", "W10=", "\u0000", "字"})
    void whatIsNoSolutionIsRefused(String text) {
        refused(text);
        refused(text.repeat(2_000));
    }

    @Test
    void whatIsRefusedTakesNothingFromTheBudget() {
        refused("x");
        assertThatNoException().isThrownBy(() -> admit(""));
    }

    @Test
    void theMoreSolutionsComeTheHarderItIsUpToALimit() {
        assertThat(gate.challenge(Sending.TIP_OFF).maxnumber()).isEqualTo(50);
        for (int i = 0; i < 4; i++) {
            admit(Solver.encoded(solved(Sending.TIP_OFF)));
        }
        assertThat(gate.challenge(Sending.TIP_OFF).maxnumber()).isEqualTo(100);
        for (int i = 0; i < 60; i++) {
            admit(Solver.encoded(solved(Sending.TIP_OFF)));
        }
        assertThat(gate.challenge(Sending.TIP_OFF).maxnumber()).isEqualTo(1_000);
        clock.move(Duration.ofMinutes(30));
        assertThat(gate.challenge(Sending.TIP_OFF).maxnumber()).isEqualTo(50);
    }

    @Test
    void aFloodWithoutSolutionsMakesNobodysWorkHarder() {
        for (int i = 0; i < 1_000; i++) {
            assertThatNoException().isThrownBy(() -> admitOrCrowded(""));
        }
        assertThat(gate.challenge(Sending.TIP_OFF).maxnumber()).isEqualTo(50);
    }

    @Test
    void oneSolutionSentOverAndOverMakesNobodysWorkHarder() {
        var solution = Solver.encoded(solved(Sending.TIP_OFF));
        admit(solution);
        for (int i = 0; i < 100; i++) {
            refused(solution);
        }
        assertThat(gate.challenge(Sending.TIP_OFF).maxnumber()).isEqualTo(50);
    }

    @Test
    void ofWhatWasLetInThereIsAHashAndADayAndLaterNothing() {
        admit(Solver.encoded(solved(Sending.TIP_OFF)));

        var spent = database.get().getCollection("flood.spent").find().into(new ArrayList<>());
        assertThat(spent).hasSize(1);
        assertThat(spent.getFirst().keySet()).containsExactly("_id", "until");
        assertThat(spent.getFirst().getString("until")).isEqualTo("2026-11-23");
        clock.move(Duration.ofDays(1));
        gate.tidy();
        assertThat(count("flood.spent")).isEqualTo(1);
        clock.move(Duration.ofDays(1));
        gate.tidy();
        assertThat(count("flood.spent")).isZero();
    }

    @Test
    void keysAreThrownAwayAfterADay() {
        gate.challenge(Sending.TIP_OFF);
        clock.move(Duration.ofDays(2));
        gate.challenge(Sending.TIP_OFF);
        gate.tidy();

        assertThat(database.get().getCollection("flood.keys").find().into(new ArrayList<>()))
                .extracting(key -> key.getString("_id"))
                .containsExactly("2026-11-25");
    }

    @Test
    void limitsThatMakeNoSenseStopTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(-1, 1, 50, 1_000, 2, LASTS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 1, 50, 49, 2, LASTS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(1, 1, 50, 50, 2, Duration.ofDays(2)));
    }

    private FloodGate node() {
        return new FloodGate(database.get(), LIMITS, clock, new SecureRandom());
    }

    private ObjectNode solved(Sending kind) {
        Challenge made = gate.challenge(kind);
        return Solver.solved(JsonMapper.shared().valueToTree(made));
    }

    private void admit(String solution) {
        gate.admit(Sending.TIP_OFF, solution);
    }

    private void admitOrCrowded(String solution) {
        try {
            admit(solution);
        } catch (Gate.Crowded _) {
            return;
        }
    }

    private void refused(String solution) {
        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> admit(solution))
                .satisfies(no -> assertThat(no.errors().getFirst().code()).isEqualTo("solution"));
    }

    private long count(String collection) {
        return database.get().getCollection(collection).countDocuments(new Document());
    }
}
