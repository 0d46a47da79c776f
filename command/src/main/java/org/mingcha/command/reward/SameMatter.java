package org.mingcha.command.reward;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mingcha.command.tipoff.TipId;

/**
 * Which tip-offs are about one matter: those that were merged. Two that are merged into each other
 * at once lead back to where one began, until both are released.
 */
final class SameMatter {

    private SameMatter() {}

    /** By which the matter goes: with which the tip-off goes on, and that one, and so on. */
    static TipId of(EventStore events, TipId tip) {
        var at = tip;
        var seen = new LinkedHashSet<TipId>();
        while (seen.add(at)) {
            var into = into(events, at);
            if (into.isEmpty()) {
                return at;
            }
            at = into.get();
        }
        return tip;
    }

    /** With those that were merged into it, into these, and so on, and are still. */
    static Set<TipId> now(EventStore events, TipId matter) {
        return reached(
                matter,
                tip ->
                        related(events, tip).stream()
                                .filter(other -> into(events, other).equals(Optional.of(tip)))
                                .toList());
    }

    /** With all that ever went on with it, or with one of these, whatever became of that. */
    static Set<TipId> ever(EventStore events, TipId matter) {
        return reached(matter, tip -> related(events, tip));
    }

    private static Set<TipId> related(EventStore events, TipId tip) {
        return MatterFacts.read(events, tip).map(MatterFacts::related).orElse(Set.of());
    }

    private static Optional<TipId> into(EventStore events, TipId tip) {
        return MatterFacts.read(events, tip).flatMap(MatterFacts::into);
    }

    private static Set<TipId> reached(TipId from, Function<TipId, Collection<TipId>> next) {
        var reached = new LinkedHashSet<TipId>();
        var left = new ArrayDeque<>(List.of(from));
        while (!left.isEmpty()) {
            var tip = left.removeFirst();
            if (reached.add(tip)) {
                left.addAll(next.apply(tip));
            }
        }
        return reached;
    }
}
