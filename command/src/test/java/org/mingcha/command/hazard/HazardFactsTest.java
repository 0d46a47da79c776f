package org.mingcha.command.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.hazard.HazardHistory.UNIT;
import static org.mingcha.command.party.People.DONGGANG;

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

        var facts = HazardFacts.read(store, HAZARD).orElseThrow();
        assertThat(facts.unitName()).isEqualTo(UNIT);
        assertThat(facts.division()).isEqualTo(DONGGANG);
        assertThat(facts.source()).isEqualTo(HazardSource.ENFORCEMENT_INSPECTION);
        assertThat(facts.tip()).isEmpty();
        assertThat(facts.level()).contains(HazardLevel.MAJOR);
        assertThat(facts.state()).isEqualTo(HazardState.CLOSED_OUT);
    }

    @Test
    void factsOfAnEarlierMomentAreThoseOfThen() {
        var store = OtherStreams.holding(HAZARD, HazardHistory.closedOut());

        assertThat(HazardFacts.read(store, HAZARD, 1))
                .map(HazardFacts::state)
                .contains(HazardState.GRADED);
        assertThat(HazardFacts.read(store, HAZARD, -1)).isEmpty();
    }

    @Test
    void hazardHasNoLevelBeforeItIsGraded() {
        var store = OtherStreams.holding(HAZARD, HazardHistory.registered());

        assertThat(HazardFacts.read(store, HAZARD).flatMap(HazardFacts::level)).isEmpty();
    }
}
