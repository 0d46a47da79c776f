package org.mingcha.command.exposure;

import java.time.Clock;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;

/** Records what has passed before anything else is done. */
final class Catching {

    private Catching() {}

    /** Returns the moment up to which the exposure has caught up. */
    static Moment up(Known known, Deadlines law, Ladder ladder, Clock clock) {
        var now = Moment.of(clock);
        known.dates().catchUp(known.proposal().exposure(), now, law, ladder);
        return now;
    }
}
