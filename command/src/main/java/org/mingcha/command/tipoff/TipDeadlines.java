package org.mingcha.command.tipoff;

import java.time.Instant;
import java.util.Optional;
import org.mingcha.command.Refused;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Moment;
import org.mingcha.command.tipoff.TipOffCommand.RecordTipOverdue;
import org.mingcha.command.tipoff.TipOffEvent.AcceptanceOverdue;
import org.mingcha.command.tipoff.TipOffEvent.DeskWrote;
import org.mingcha.command.tipoff.TipOffEvent.FeedbackOverdue;
import org.mingcha.command.tipoff.TipOffEvent.Overdue;
import org.mingcha.command.tipoff.TipOffEvent.ReporterWrote;
import org.mingcha.command.tipoff.TipOffEvent.ResultFedBack;
import org.mingcha.command.tipoff.TipOffEvent.SiteChecked;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;
import org.mingcha.command.tipoff.TipOffEvent.TipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnsubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnverifiable;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipRefused;
import org.mingcha.command.tipoff.TipOffEvent.TipRegistered;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;
import org.mingcha.command.tipoff.TipOffEvent.VerificationAssigned;
import org.mingcha.command.tipoff.TipOffEvent.VerificationOverdue;

/** The deadline that runs, if one does, as what will have happened if it passes unmet. */
final class TipDeadlines {

    private Optional<Overdue> unlessMet = Optional.empty();

    /** What has happened by now, and is not recorded yet, because the deadline passed unmet. */
    Optional<Overdue> lapsed(Moment now) {
        return unlessMet.filter(overdue -> now.isPast(overdue.deadline().dueOn()));
    }

    /**
     * What the clock asks to record: nothing if that deadline does not run, or no longer.
     *
     * @throws Refused if it runs and its day has not ended
     */
    Optional<Overdue> lapsed(RecordTipOverdue asked, Moment now) {
        var running =
                unlessMet
                        .filter(overdue -> overdue.deadline().row() == asked.row())
                        .filter(overdue -> overdue.deadline().dueOn().equals(asked.dueOn()));
        Refused.when(running.isPresent() && !now.isPast(asked.dueOn()), TipRule.NOT_YET_OVERDUE);
        return running;
    }

    void on(TipOffEvent event) {
        switch (event) {
            case TipRegistered e ->
                    await(new AcceptanceOverdue(e.tip(), e.acceptBy(), end(e.acceptBy())));
            case TipAccepted e ->
                    await(new VerificationOverdue(e.tip(), e.concludeBy(), end(e.concludeBy())));
            case TipConcluded e ->
                    await(new FeedbackOverdue(e.tip(), e.feedBackBy(), end(e.feedBackBy())));
            case TipRefused _, TipWithdrawn _, ResultFedBack _, Overdue _ ->
                    unlessMet = Optional.empty();
            case TipSubmitted _, VerificationAssigned _, SiteChecked _ -> {}
            case TipSubstantiated _, TipPartlySubstantiated _ -> {}
            case TipFoundUnsubstantiated _, TipFoundUnverifiable _ -> {}
            case ReporterWrote _, DeskWrote _ -> {}
        }
    }

    private void await(Overdue overdue) {
        unlessMet = Optional.of(overdue);
    }

    private static Instant end(Deadline deadline) {
        return CivilTime.endOf(deadline.dueOn());
    }
}
