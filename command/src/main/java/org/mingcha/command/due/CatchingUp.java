package org.mingcha.command.due;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.function.Function;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;

/** Records on a stream all that happened to its dates by now and is not recorded yet. */
public final class CatchingUp {

    private CatchingUp() {}

    /**
     * Within a handler of the stream; each event is dated at its moment. It is applied before the
     * next is looked for, as it may open another date, which may have passed as well.
     *
     * @param running the dates, which the stream keeps by what is applied
     * @param event what the stream records of a passing
     */
    public static void record(
            Running running,
            CaseId stream,
            Moment now,
            Deadlines law,
            Ladder ladder,
            Function<Passing, Object> event) {
        running.recounted(stream, now, law).forEach(AggregateLifecycle::apply);
        for (var next = running.next(now, ladder);
                next.isPresent();
                next = running.next(now, ladder)) {
            apply(event.apply(next.get()));
        }
    }
}
