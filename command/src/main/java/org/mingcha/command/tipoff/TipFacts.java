package org.mingcha.command.tipoff;

import java.time.Instant;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.tipoff.TipOffEvent.MergedTipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;

/** What has happened to one tip-off, as far as its guards ask. */
final class TipFacts {

    // Set by the first event, and nothing is asked before it.
    @SuppressWarnings("NullAway.Init")
    private TipId id;

    @SuppressWarnings("NullAway.Init")
    private TipStanding standing;

    private final TipDates dates = new TipDates();
    private Instant concludedWith = Instant.EPOCH;

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

    /** The latest conclusion of the tip-off that it was merged into, as far as it followed. */
    Instant concludedWith() {
        return concludedWith;
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
        if (event instanceof MergedTipConcluded concluded) {
            concludedWith = concluded.at();
        }
        standing = standing.after(event);
        dates.on(event);
    }

    void on(DueEvent event) {
        dates.on(event);
    }
}
