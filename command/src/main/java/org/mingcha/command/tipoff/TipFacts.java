package org.mingcha.command.tipoff;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionUpheld;
import org.mingcha.command.tipoff.TipOffEvent.MergedTipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;

/** What has happened to one tip-off, as far as its guards ask. */
final class TipFacts {

    // Set by the first event, and nothing is asked before it.
    @SuppressWarnings("NullAway.Init")
    private TipId id;

    @SuppressWarnings("NullAway.Init")
    private TipStanding standing;

    private final TipDates dates = new TipDates();
    private Instant decidedAt = Instant.EPOCH;

    TipId id() {
        return id;
    }

    TipStanding now() {
        return standing;
    }

    TipState state() {
        return standing.state();
    }

    TipDates dates() {
        return dates;
    }

    /** When it was last decided what came of it, here or where it was merged into. */
    Instant decidedAt() {
        return decidedAt;
    }

    /** The tip-off that it was merged into, and with which it went on. */
    Optional<TipStanding> lead(EventStore events) {
        return standing.merging().into().flatMap(into -> TipStanding.read(events, into));
    }

    void permit(TipOffCommand.ByOfficer command) {
        TipOffActs.permit(command, standing);
    }

    /** Dates that passed unmet are facts, whether the clock or a late act finds them first. */
    void recordLapses(Moment now, Deadlines deadlines, Ladder ladder) {
        dates.catchUp(id, now, deadlines, ladder);
    }

    void on(TipOffEvent event) {
        if (event instanceof TipSubmitted submitted) {
            id = submitted.tip();
            standing = TipStanding.opened(submitted.division());
        }
        decidedAt = decided(event).orElse(decidedAt);
        standing = standing.after(event);
        dates.on(event);
    }

    /** After a decision of its own, what was concluded elsewhere before does not reach it. */
    private static Optional<Instant> decided(TipOffEvent event) {
        if (event instanceof MergedTipConcluded merged) {
            return Optional.of(merged.at());
        }
        if (event instanceof TipConcluded concluded) {
            return Optional.of(concluded.at());
        }
        return event instanceof ConclusionUpheld upheld
                ? Optional.of(upheld.at())
                : Optional.empty();
    }

    void on(DueEvent event) {
        dates.on(event);
    }
}
