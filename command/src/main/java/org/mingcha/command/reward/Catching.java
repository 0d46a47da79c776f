package org.mingcha.command.reward;

import java.time.Clock;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;

/** Records what has passed before anything else is done. */
final class Catching {

    private Catching() {}

    /**
     * Of an official act: it is allowed, and all that has passed by now is recorded.
     *
     * @throws Refused by the row of the act, or if the reward has lapsed by now
     */
    static Moment begin(
            Known known,
            RewardCommand.ByOfficer command,
            Deadlines deadlines,
            Ladder ladder,
            Clock clock) {
        known.permit(command);
        var now = Moment.of(clock);
        Refused.when(known.dates().lapsed(now), RewardRule.CLAIM_LAPSED);
        up(known, deadlines, ladder, now);
        return now;
    }

    static void up(Known known, Deadlines deadlines, Ladder ladder, Moment now) {
        known.dates().catchUp(known.id(), now, deadlines, ladder);
    }
}
