package org.mingcha.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every projection owes: events that come again, from wherever, leave it as it was. */
public abstract class Retelling {

    /** The projection over an in-memory port of this test. */
    protected abstract ProjectionModule module();

    /** Everything that the port holds. */
    protected abstract Object held();

    @Test
    protected void eventsThatComeAgainFromAnywhereChangeNothing() {
        int all = Story.EVENTS.size();
        Story.tell(module(), 0, all);
        String once = held().toString();
        for (int from = 0; from < all; from++) {
            Story.tell(module(), from, all);
            assertThat(held()).as("again from %d", from).hasToString(once);
        }
    }

    @Test
    protected void aCrashAfterAnyEventIsMadeGoodByTellingItAgain() {
        int all = Story.EVENTS.size();
        for (int index = 0; index < all; index++) {
            Story.tell(module(), index, index + 1);
            String once = held().toString();
            Story.tell(module(), Math.max(0, index - 3), index + 1);
            assertThat(held()).as("again up to %d", index).hasToString(once);
        }
    }
}
