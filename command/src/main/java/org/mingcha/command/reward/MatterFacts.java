package org.mingcha.command.reward;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.law.Moment;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipOffEvent.ConclusionReversed;
import org.mingcha.command.tipoff.TipOffEvent.MergeJoined;
import org.mingcha.command.tipoff.TipOffEvent.TipAccepted;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnsubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipFoundUnverifiable;
import org.mingcha.command.tipoff.TipOffEvent.TipMerged;
import org.mingcha.command.tipoff.TipOffEvent.TipPartlySubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipRefused;
import org.mingcha.command.tipoff.TipOffEvent.TipReleased;
import org.mingcha.command.tipoff.TipOffEvent.TipSubmitted;
import org.mingcha.command.tipoff.TipOffEvent.TipSubstantiated;
import org.mingcha.command.tipoff.TipOffEvent.TipWithdrawn;

/**
 * What a tip-off's own stream says of it at the moment of asking.
 *
 * @param substantiated by the latest finding, wholly or in part
 * @param valid neither refused nor withdrawn
 * @param into with which other tip-off it goes on
 * @param related every other that it ever went on with
 */
record MatterFacts(
        TipSubmitted form,
        Optional<DivisionCode> accepting,
        Optional<LocalDate> acceptedOn,
        boolean substantiated,
        boolean valid,
        Optional<TipId> into,
        Set<TipId> related) {

    /** Empty if there is no such tip-off. */
    static Optional<MatterFacts> read(EventStore events, TipId tip) {
        Optional<MatterFacts> facts = Optional.empty();
        var stream = events.readEvents(tip.value());
        while (stream.hasNext()) {
            Object event = stream.next().getPayload();
            facts =
                    event instanceof TipSubmitted form
                            ? Optional.of(submitted(form))
                            : facts.map(known -> known.after(event));
        }
        return facts;
    }

    private static MatterFacts submitted(TipSubmitted form) {
        return new MatterFacts(
                form, Optional.empty(), Optional.empty(), false, true, Optional.empty(), Set.of());
    }

    private MatterFacts after(Object event) {
        return switch (event) {
            case TipAccepted e -> accepted(e);
            case TipSubstantiated _, TipPartlySubstantiated _ -> found(true);
            case TipFoundUnsubstantiated _, TipFoundUnverifiable _ -> found(false);
            case ConclusionReversed _ -> found(false);
            case TipRefused _, TipWithdrawn _ -> now(substantiated, false, into);
            case TipMerged e -> now(substantiated, valid, Optional.of(e.into())).with(e.into());
            case TipReleased _ -> now(substantiated, valid, Optional.empty());
            case MergeJoined e -> with(e.merged());
            default -> this;
        };
    }

    private MatterFacts accepted(TipAccepted event) {
        return new MatterFacts(
                form,
                Optional.of(event.division()),
                Optional.of(new Moment(event.at()).day()),
                substantiated,
                valid,
                into,
                related);
    }

    private MatterFacts found(boolean so) {
        return now(so, valid, into);
    }

    private MatterFacts with(TipId other) {
        var all = new LinkedHashSet<>(related);
        all.add(other);
        return new MatterFacts(
                form,
                accepting,
                acceptedOn,
                substantiated,
                valid,
                into,
                Collections.unmodifiableSet(all));
    }

    private MatterFacts now(boolean substantiated, boolean valid, Optional<TipId> into) {
        return new MatterFacts(form, accepting, acceptedOn, substantiated, valid, into, related);
    }
}
