package org.mingcha.command.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.hazard.HazardHistory.UNIT;
import static org.mingcha.command.party.People.DONGGANG;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingcha.command.OtherStreams;

class HazardFactsTest {

    @Test
    void hazardThatWasNeverRegisteredHasNoFacts() {
        assertThat(HazardFacts.read(OtherStreams.empty(), HAZARD)).isEmpty();
    }

    @Test
    void factsFollowTheStreamToItsEnd() {
        var store = OtherStreams.holding(HAZARD, HazardHistory.closedOut());

        assertThat(HazardFacts.read(store, HAZARD))
                .contains(
                        new HazardFacts(
                                UNIT,
                                DONGGANG,
                                HazardSource.ENFORCEMENT_INSPECTION,
                                Optional.of(HazardLevel.MAJOR),
                                HazardState.CLOSED_OUT));
    }

    @Test
    void hazardHasNoLevelBeforeItIsGraded() {
        var store = OtherStreams.holding(HAZARD, HazardHistory.registered());

        assertThat(HazardFacts.read(store, HAZARD).flatMap(HazardFacts::level)).isEmpty();
    }
}
