package org.mingcha.command.exposure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

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
        var exposure = known.proposal().exposure();
        var dates = known.dates();
        dates.recounted(exposure, now, law).forEach(moved -> apply(moved));
        for (var next = dates.next(exposure, now, ladder);
                next.isPresent();
                next = dates.next(exposure, now, ladder)) {
            apply(next.get());
        }
        return now;
    }
}
