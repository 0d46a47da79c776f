package org.mingcha.command.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.tipoff.TipHistory.TIP;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingcha.command.PolicyStage;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.tipoff.TipHistory;
import org.mingcha.command.unit.UnitEvent.KeyInspectionFlagged;

class WhenTipSubstantiatedThenFlagUnitTest {

    private static final UnitName NAME = new UnitName("某化工有限公司");
    private static final UnitId UNIT = UnitId.of(NAME);
    private static final Instant NOW = Shanghai.at("2026-12-11T09:00");

    private final PolicyStage stage = PolicyStage.of(new UnitModule()).at(NOW);

    @Test
    void unitOfAVerifiedTipIsFlaggedOnceAfterADowntimeAndNotOnReplay() {
        var flagged = new KeyInspectionFlagged(UNIT, NOW, NAME, KeyInspection.VERIFIED_TIP);
        stage.happened(TIP, TipHistory.substantiated()).run();

        assertThat(stage.recorded(UNIT)).containsExactly(flagged);
        stage.replay();
        assertThat(stage.recorded(UNIT)).containsExactly(flagged);
        assertThat(stage.stuck()).isEmpty();
    }

    @Test
    void unitOfAnUnverifiedTipIsNotFlagged() {
        stage.happened(TIP, TipHistory.verifying()).run();

        assertThat(stage.recorded(UNIT)).isEmpty();
    }
}
