package org.mingcha.infra.verify.count;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingcha.command.FromReporter;
import org.mingcha.command.tally.TallyEvent.TallyTaken;
import org.mingcha.command.tally.TallyId;
import org.mingcha.infra.past.Census;
import org.mingcha.infra.verify.finding.Fault;
import org.mingcha.infra.verify.finding.Findings;
import org.mingcha.infra.verify.order.Seen;

/**
 * Counts again what each tally counted, from the first event on. Where an event cannot be counted,
 * something else is found that is wrong with it, and no tally behind it can be judged. For one
 * thread.
 */
public final class TallyCheck {

    private final Census census;
    private final Predicate<TallyId> taken;
    private final Findings findings;
    private boolean counting;
    private Optional<LocalDate> last = Optional.empty();

    /**
     * @param taken whether a tally is in the ledger: where that of the first day is not, nothing is
     *     counted
     */
    public TallyCheck(Census.Reread reread, Predicate<TallyId> taken, Findings findings) {
        this.census = new Census(reread);
        this.taken = taken;
        this.findings = findings;
    }

    /** Events in the order of the ledger. */
    public void check(Seen.Event seen) {
        if (seen.index() == 0) {
            counting = begins(seen);
        }
        counting = counting && seen.index() == census.events() && seen.payload().isPresent();
        if (counting) {
            check(seen.index(), seen.payload().get());
        }
    }

    private boolean begins(Seen.Event first) {
        return first.payload()
                .filter(FromReporter.class::isInstance)
                .map(event -> ((FromReporter) event).on())
                .or(() -> day(first.event().time()))
                .filter(day -> taken.test(TallyId.of(day)))
                .isPresent();
    }

    private static Optional<LocalDate> day(String moment) {
        return Moments.day(moment);
    }

    private void check(long index, Object event) {
        if (event instanceof TallyTaken tally) {
            compare(index, tally);
        }
        try {
            census.read(event);
        } catch (IllegalStateException outOfOrder) {
            counting = false;
        }
    }

    private void compare(long index, TallyTaken tally) {
        last.map(day -> day.plusDays(1))
                .filter(due -> !due.equals(tally.on()))
                .ifPresent(due -> findings.add(index, Fault.TALLY_SKIPPED, due));
        last = Optional.of(tally.on());
        var counted = census.on(tally.on(), tally.events());
        if (!counted.equals(Optional.of(tally.counts()))) {
            findings.add(index, Fault.TALLY_DIFFERS, tally.events());
        }
    }
}
