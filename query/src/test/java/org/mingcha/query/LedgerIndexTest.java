package org.mingcha.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.junit.jupiter.api.Test;

class LedgerIndexTest {

    @Test
    void theIndexIsThatOfTheToken() {
        assertThat(LedgerIndex.of(new GlobalSequenceTrackingToken(7))).isEqualTo(7);
    }

    @Test
    void duringAReplayItIsThatOfTheEventBeingReplayed() {
        var replay =
                ReplayToken.createReplayToken(
                        new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(3));

        assertThat(LedgerIndex.of(replay)).isEqualTo(3);
    }

    @Test
    void aTokenOfAnotherStoreIsRefused() {
        var foreign = GapAwareTrackingToken.newInstance(3, java.util.Set.of());

        assertThatThrownBy(() -> LedgerIndex.of(foreign))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
