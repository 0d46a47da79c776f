package org.mingcha.infra.tally;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.mingcha.command.FromReporter;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.tally.TallyCommand.TakeTally;
import org.mingcha.command.tally.TallyId;
import org.mingcha.infra.past.Census;
import org.mingcha.web.act.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the tally of every day that has ended, from that of the first event on: late where the
 * program stood still, and once where two nodes do it, as the second finds it taken.
 */
public final class DailyTallies implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(DailyTallies.class);

    private final LedgerEvents ledger;
    private final Predicate<TallyId> taken;
    private final Supplier<Census> begun;
    private final Commands commands;
    private final Clock clock;
    private Optional<Census> census = Optional.empty();
    private LocalDate doneThrough = LocalDate.MIN;

    /** The ledger, from its first event on. */
    public interface LedgerEvents {

        Optional<EventMessage<?>> first();

        /** Hands over what stands there now from an index on, in order. */
        void readFrom(long index, java.util.function.Consumer<Object> each);
    }

    /**
     * @param taken whether a tally is in the ledger
     * @param begun a census of nothing
     */
    public DailyTallies(
            LedgerEvents ledger,
            Predicate<TallyId> taken,
            Supplier<Census> begun,
            Commands commands,
            Clock clock) {
        this.ledger = ledger;
        this.taken = taken;
        this.begun = begun;
        this.commands = commands;
        this.clock = clock;
    }

    /** Never throws: what could not be done now is done the next time. */
    @Override
    public void run() {
        try {
            var yesterday = CivilTime.today(clock).minusDays(1);
            if (doneThrough.isBefore(yesterday)) {
                var days = missing(yesterday);
                if (!days.isEmpty()) {
                    take(days);
                }
                doneThrough = yesterday;
            }
        } catch (RuntimeException e) {
            census = Optional.empty();
            LOG.warn("a tally could not be taken; trying again", e);
        }
    }

    /** Tallies are taken in order, so that those before one that is there are there. */
    private ArrayDeque<LocalDate> missing(LocalDate yesterday) {
        var days = new ArrayDeque<LocalDate>();
        var first = ledger.first().map(DailyTallies::day).orElse(LocalDate.MAX);
        var day = yesterday;
        while (!day.isBefore(first) && !taken.test(TallyId.of(day))) {
            days.addFirst(day);
            day = day.minusDays(1);
        }
        return days;
    }

    private void take(Iterable<LocalDate> days) {
        var counting = census.orElseGet(begun);
        census = Optional.of(counting);
        ledger.readFrom(counting.events(), counting::read);
        long events = counting.events();
        for (var day : days) {
            commands.send(TakeTally.of(day, events, counting.on(day, events).orElseThrow()));
        }
    }

    private static LocalDate day(EventMessage<?> event) {
        return event.getPayload() instanceof FromReporter reported
                ? reported.on()
                : day(event.getTimestamp());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CivilTime.ZONE);
    }
}
