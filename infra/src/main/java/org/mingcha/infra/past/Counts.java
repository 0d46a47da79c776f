package org.mingcha.infra.past;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingcha.command.due.CaseKind;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tally.Count;
import org.mingcha.query.worklist.Work;

/** How many cases each division has open, by kind and by the day on which the next is due. */
final class Counts {

    private static final LocalDate NEVER = LocalDate.MAX;

    private static final Comparator<Key> ORDER =
            Comparator.comparing((Key key) -> key.division().value()).thenComparing(Key::kind);

    private final Map<Key, TreeMap<LocalDate, Integer>> open = new TreeMap<>(ORDER);
    private final Map<Key, Integer> notCured = new TreeMap<>(ORDER);

    private record Key(DivisionCode division, CaseKind kind) {}

    /** A case that is open, as far as it is counted. */
    record Held(DivisionCode division, CaseKind kind, Optional<LocalDate> dueOn) {

        static Optional<Held> of(Work work) {
            var item = work.item();
            return item.open()
                    ? Optional.of(new Held(item.division(), Census.kind(work), item.dueOn()))
                    : Optional.empty();
        }
    }

    void change(Optional<Held> before, Optional<Held> after) {
        before.ifPresent(held -> add(held, -1));
        after.ifPresent(held -> add(held, 1));
    }

    private void add(Held held, int number) {
        var key = new Key(held.division(), held.kind());
        var byDay = open.computeIfAbsent(key, _ -> new TreeMap<>());
        byDay.merge(held.dueOn().orElse(NEVER), number, Counts::sum);
        if (byDay.isEmpty()) {
            open.remove(key);
        }
    }

    /** Where none is left there is no entry. */
    @SuppressWarnings("NullAway")
    private static Integer sum(Integer one, Integer other) {
        return one + other == 0 ? null : Integer.valueOf(one + other);
    }

    /** Once more, or once less, a reporter said that nothing was cured. */
    void notCured(DivisionCode division, int number) {
        notCured.merge(new Key(division, CaseKind.TIP), number, Counts::sum);
    }

    Counts copy() {
        var copy = new Counts();
        copy.notCured.putAll(notCured);
        open.forEach((key, byDay) -> copy.open.put(key, new TreeMap<>(byDay)));
        return copy;
    }

    /** By division and kind; what was due on the day is overdue at its end. */
    List<Count> on(LocalDate day) {
        var keys = new TreeSet<>(ORDER);
        keys.addAll(open.keySet());
        keys.addAll(notCured.keySet());
        return keys.stream().map(key -> count(key, day)).toList();
    }

    private Count count(Key key, LocalDate day) {
        var byDay = open.getOrDefault(key, new TreeMap<>());
        return new Count(
                key.division(),
                key.kind(),
                total(byDay),
                total(byDay.headMap(day, true)),
                notCured.getOrDefault(key, 0));
    }

    private static int total(Map<LocalDate, Integer> byDay) {
        return byDay.values().stream().mapToInt(Integer::intValue).sum();
    }
}
