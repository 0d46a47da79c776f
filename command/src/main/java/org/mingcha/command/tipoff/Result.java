package org.mingcha.command.tipoff;

import java.util.Optional;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionDisputed;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionReversed;
import org.mingcha.command.tipoff.TipOffEvent.MaliceProposed;
import org.mingcha.command.tipoff.TipOffEvent.MaliciousTipFound;
import org.mingcha.command.tipoff.TipOffEvent.MergedTipConcluded;
import org.mingcha.command.tipoff.TipOffEvent.ResultFedBack;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnsubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnverifiable;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;

/**
 * What came of a tip-off.
 *
 * @param outcome of the verification, its own or that of the tip-off it was merged into
 * @param objectBy until when the reporter may object; empty once they did
 * @param malice who proposed to find it malicious
 * @param malicious whether that was found
 */
public record Result(
        Optional<Outcome> outcome,
        Optional<Deadline> objectBy,
        Optional<OfficerId> malice,
        boolean malicious) {

    static final Result NONE =
            new Result(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Whether something was found that may be cured. */
    public boolean substantiated() {
        return outcome.filter(
                        it -> it == Outcome.SUBSTANTIATED || it == Outcome.PARTLY_SUBSTANTIATED)
                .isPresent();
    }

    public boolean unsubstantiated() {
        return outcome.filter(it -> it == Outcome.UNSUBSTANTIATED).isPresent();
    }

    /** By the latest calendar, which may give the reporter more time than they were told. */
    boolean mayObject(Moment now, Deadlines deadlines) {
        return objectBy.map(deadlines::recount)
                .filter(deadline -> !now.isPast(deadline.dueOn()))
                .isPresent();
    }

    Result after(TipOffEvent event) {
        if (event instanceof TipOffEvent.Finding finding) {
            return new Result(Optional.of(outcome(finding)), objectBy, malice, malicious);
        }
        if (event instanceof MergedTipConcluded e) {
            var found = e.substantiated() ? Optional.of(Outcome.SUBSTANTIATED) : NONE.outcome;
            return new Result(found, objectBy, NONE.malice, false);
        }
        if (event instanceof ResultFedBack e) {
            return new Result(outcome, Optional.of(e.objectBy()), malice, malicious);
        }
        if (event instanceof ConclusionDisputed) {
            return new Result(outcome, Optional.empty(), malice, malicious);
        }
        if (event instanceof MaliceProposed e) {
            return new Result(outcome, objectBy, Optional.of(e.by()), false);
        }
        if (event instanceof MaliciousTipFound) {
            return new Result(outcome, objectBy, malice, true);
        }
        return event instanceof ConclusionReversed ? NONE : this;
    }

    private static Outcome outcome(TipOffEvent.Finding finding) {
        return switch (finding) {
            case TipSubstantiated _ -> Outcome.SUBSTANTIATED;
            case TipPartlySubstantiated _ -> Outcome.PARTLY_SUBSTANTIATED;
            case TipFoundUnsubstantiated _ -> Outcome.UNSUBSTANTIATED;
            case TipFoundUnverifiable _ -> Outcome.UNVERIFIABLE;
        };
    }
}
