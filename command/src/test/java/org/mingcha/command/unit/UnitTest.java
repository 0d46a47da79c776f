package org.mingcha.command.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingcha.command.Stage;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.unit.UnitCommand.CountPenalty;
import org.mingcha.command.unit.UnitCommand.FlagForTip;
import org.mingcha.command.unit.UnitCommand.UncountPenalty;
import org.mingcha.command.unit.UnitEvent.KeyInspectionFlagged;
import org.mingcha.command.unit.UnitEvent.UnitPenalised;
import org.mingcha.command.unit.UnitEvent.UnitPenaltyDropped;

class UnitTest {

    private static final UnitName NAME = new UnitName("某化工有限公司");
    private static final UnitId UNIT = UnitId.of(NAME);
    private static final CaseId ORDER = CaseId.of("order-0123456789abcdefghjkmnpqrs");
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final Instant NOW = Shanghai.at("2026-12-16T15:00");

    private final Stage<Unit> unit = Stage.of(Unit.class).at(NOW);

    @Test
    void penaltyIsCountedOnce() {
        unit.records(count(1, DAY), counted(1, DAY));
        unit.after(List.of(counted(1, DAY))).recordsNothing(count(1, DAY));
    }

    @Test
    void secondPenaltyWithinAYearMakesAKeyObject() {
        unit.after(List.of(counted(1, DAY)))
                .records(
                        count(2, DAY.plusYears(1)),
                        counted(2, DAY.plusYears(1)),
                        flagged(KeyInspection.PENALTIES));
    }

    @Test
    void secondPenaltyAfterAYearDoesNot() {
        var later = DAY.plusYears(1).plusDays(1);
        unit.after(List.of(counted(1, DAY))).records(count(2, later), counted(2, later));
    }

    @Test
    void penaltyThatIsToldLateCountsOnItsDay() {
        unit.after(List.of(counted(1, DAY)))
                .records(
                        count(2, DAY.minusYears(1)),
                        counted(2, DAY.minusYears(1)),
                        flagged(KeyInspection.PENALTIES));
        var earlier = DAY.minusYears(1).minusDays(1);
        unit.records(count(2, earlier), counted(2, earlier));
    }

    @Test
    void keyObjectIsFlaggedOnceForEachCause() {
        unit.after(List.of(flagged(KeyInspection.PENALTIES)))
                .records(new FlagForTip(UNIT, NAME), flagged(KeyInspection.VERIFIED_TIP));
        unit.after(List.of(flagged(KeyInspection.VERIFIED_TIP)))
                .recordsNothing(new FlagForTip(UNIT, NAME));
        unit.after(List.of(counted(1, DAY), flagged(KeyInspection.PENALTIES)))
                .records(count(2, DAY), counted(2, DAY));
    }

    @Test
    void revokedPenaltyIsNotHeldAgainstIt() {
        unit.after(List.of(counted(1, DAY)))
                .records(new UncountPenalty(UNIT, ORDER, 1), dropped(1));
        unit.after(List.of(counted(1, DAY), dropped(1)))
                .recordsNothing(new UncountPenalty(UNIT, ORDER, 1));
        unit.records(count(2, DAY), counted(2, DAY));
    }

    @Test
    void whatWasRevokedBeforeItWasCountedIsNeverCounted() {
        unit.records(new UncountPenalty(UNIT, ORDER, 1), dropped(1));
        unit.after(List.of(dropped(1))).recordsNothing(count(1, DAY));
    }

    @Test
    void sameNumberInAnotherOrderIsAnotherPenalty() {
        var other = CaseId.of("order-1123456789abcdefghjkmnpqrs");
        unit.after(List.of(counted(1, DAY)))
                .when(new CountPenalty(UNIT, NAME, other, 1, DAY))
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        new UnitPenalised(UNIT, NOW, NAME, other, 1, DAY),
                        flagged(KeyInspection.PENALTIES));
    }

    @Test
    void widthCaseAndSpacesMakeNoOtherUnitOfAName() {
        assertThat(UnitId.of(new UnitName("Ａ厂（东港）"))).isEqualTo(UnitId.of(new UnitName("a厂 (东港)")));
        assertThat(UnitId.of(new UnitName("a厂"))).isNotEqualTo(UnitId.of(new UnitName("b厂")));
    }

    private static CountPenalty count(long number, LocalDate day) {
        return new CountPenalty(UNIT, NAME, ORDER, number, day);
    }

    private static UnitPenalised counted(long number, LocalDate day) {
        return new UnitPenalised(UNIT, NOW, NAME, ORDER, number, day);
    }

    private static UnitPenaltyDropped dropped(long number) {
        return new UnitPenaltyDropped(UNIT, NOW, ORDER, number);
    }

    private static KeyInspectionFlagged flagged(KeyInspection cause) {
        return new KeyInspectionFlagged(UNIT, NOW, NAME, cause);
    }
}
