package org.mingcha.query.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipOffEvent;

/**
 * What one event says, chosen by name: what is not listed for an event, such as who reported, goes
 * no further.
 *
 * @param clear values in the clear
 * @param closed texts for officers, closed under the key of the event's stream
 * @param letters texts for the reporter, closed for the receipt
 * @param sets the date that the event sets, if any
 */
public record Said(
        List<Clear> clear, List<Closed> closed, List<Closed> letters, Optional<LocalDate> sets) {

    static final Said NOTHING = new Said(List.of(), List.of(), List.of(), Optional.empty());

    /** A value under the name of the event's component. */
    public record Clear(String name, String value) {}

    /** A closed text under the name of the event's component. */
    public record Closed(String name, Sealed text) {}

    public static Said by(TipOffEvent event) {
        return TipSaid.by(event);
    }

    public static Said by(HazardEvent event) {
        return HazardSaid.by(event);
    }

    public static Said by(OrderEvent event) {
        return OrderSaid.by(event);
    }

    public static Said by(ExposureEvent event) {
        return ExposureSaid.by(event);
    }

    public static Said by(DueEvent event) {
        return DueSaid.by(event);
    }

    public static Said by(RewardEvent event) {
        return RewardSaid.by(event);
    }

    public static Said by(RetaliationEvent event) {
        return RetaliationSaid.by(event);
    }

    /** An enum is told by its name, anything else by its text. */
    Said fact(String name, Object value) {
        String text = value instanceof Enum<?> e ? e.name() : value.toString();
        return new Said(plus(clear, new Clear(name, text)), closed, letters, sets);
    }

    Said facts(String name, List<?> values) {
        Said all = this;
        for (Object value : values) {
            all = all.fact(name, value);
        }
        return all;
    }

    Said text(String name, Sealed text) {
        return new Said(clear, plus(closed, new Closed(name, text)), letters, sets);
    }

    Said text(String name, Optional<Sealed> text) {
        return text.map(present -> text(name, present)).orElse(this);
    }

    Said letter(String name, Letter letter) {
        return new Said(
                clear,
                plus(closed, new Closed(name, letter.desk())),
                plus(letters, new Closed(name, letter.reporter())),
                sets);
    }

    Said sets(LocalDate dueOn) {
        return new Said(clear, closed, letters, Optional.of(dueOn));
    }

    Said sets(Deadline deadline) {
        return sets(deadline.dueOn());
    }

    private static <T> List<T> plus(List<T> list, T added) {
        var longer = new ArrayList<>(list);
        longer.add(added);
        return List.copyOf(longer);
    }
}
