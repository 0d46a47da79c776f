package org.mingcha.command.hazard;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingcha.command.hazard.HazardHistory.CHECKED;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.party.People.ZHAO;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.command.Citation;
import org.mingcha.command.Refused;
import org.mingcha.command.hazard.Evidence.Piece;
import org.mingcha.command.hazard.HazardEvent.HazardRegraded;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.seal.Closed;

class EvidenceTest {

    private static final Map<Piece, HazardRule> MISSING =
            Map.of(
                    Piece.FINDING, HazardRule.EVIDENCE_WITHOUT_FINDING,
                    Piece.LEVEL, HazardRule.EVIDENCE_WITHOUT_LEVEL,
                    Piece.GUARD, HazardRule.EVIDENCE_WITHOUT_GUARD,
                    Piece.PLAN, HazardRule.EVIDENCE_WITHOUT_PLAN,
                    Piece.CURE, HazardRule.EVIDENCE_WITHOUT_CURE,
                    Piece.ACCEPTANCE, HazardRule.EVIDENCE_WITHOUT_ACCEPTANCE);

    @Test
    void wholeCourseOfAMajorHazardIsComplete() {
        assertThatCode(() -> of(HazardHistory.passed()).requireComplete(HazardLevel.MAJOR))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void majorHazardLacksEachPieceByItsOwnRule(Piece piece) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> without(piece).requireComplete(HazardLevel.MAJOR))
                .returns(MISSING.get(piece), Refused::rule);
    }

    @ParameterizedTest
    @EnumSource(names = {"GUARD", "PLAN"})
    void generalHazardNeedsNeitherGuardNorPlan(Piece piece) {
        assertThatCode(() -> without(piece).requireComplete(HazardLevel.GENERAL))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"FINDING", "LEVEL", "CURE", "ACCEPTANCE"})
    void generalHazardNeedsTheRest(Piece piece) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> without(piece).requireComplete(HazardLevel.GENERAL));
    }

    @Test
    void whatWasDoneOnceDoesNotProveASecondCure() {
        var reopened = new HazardReopened(HAZARD, ZHAO.id(), CHECKED, Closed.text("sham"));
        lacks(of(HazardHistory.closedOut()).after(reopened), HazardRule.EVIDENCE_WITHOUT_GUARD);
    }

    @Test
    void planForAGeneralHazardIsNoneForAMajorOne() {
        var raised =
                new HazardRegraded(
                        HAZARD,
                        ZHAO.id(),
                        CHECKED,
                        HazardLevel.GENERAL,
                        HazardLevel.MAJOR,
                        new Citation("标准"),
                        new Citation("条款"),
                        Closed.text("worse"));
        lacks(of(HazardHistory.passed()).after(raised), HazardRule.EVIDENCE_WITHOUT_PLAN);
    }

    private static void lacks(Evidence evidence, HazardRule rule) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> evidence.requireComplete(HazardLevel.MAJOR))
                .returns(rule, Refused::rule);
    }

    private static Evidence of(List<HazardEvent> course) {
        var evidence = Evidence.NONE;
        for (var event : course) {
            evidence = evidence.after(event);
        }
        return evidence;
    }

    private static Evidence without(Piece piece) {
        return new Evidence(EnumSet.complementOf(EnumSet.of(piece)));
    }
}
