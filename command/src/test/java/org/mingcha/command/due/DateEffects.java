package org.mingcha.command.due;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;

/** What events do to the dates of their stream, in words. */
public final class DateEffects {

    private static final LocalDate DAY = LocalDate.parse("2026-01-05");

    private DateEffects() {}

    /**
     * One line for each kind among the events that opens (+) a date where none ran, or meets (-)
     * one where all ran.
     */
    public static <E> SortedSet<String> of(
            Class<E> family, Collection<?> events, BiConsumer<Running, E> after) {
        return events.stream()
                .filter(family::isInstance)
                .map(family::cast)
                .map(event -> event.getClass().getSimpleName() + effects(event, after))
                .filter(line -> line.contains(" "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <E> String effects(E event, BiConsumer<Running, E> after) {
        var none = new Running();
        var all = allRunning();
        after.accept(none, event);
        after.accept(all, event);
        if (!all.awaitsAnything()) {
            return " -all";
        }
        return Arrays.stream(RowId.values())
                .flatMap(row -> effect(row, runs(none, row), runs(all, row)))
                .collect(Collectors.joining());
    }

    private static Stream<String> effect(RowId row, boolean opened, boolean stillRuns) {
        if (opened) {
            return Stream.of(" +" + row);
        }
        return stillRuns ? Stream.empty() : Stream.of(" -" + row);
    }

    private static boolean runs(Running running, RowId row) {
        return running.deadline(row).isPresent();
    }

    private static Running allRunning() {
        var running = new Running();
        for (var row : RowId.values()) {
            running.open(Deadline.byAct(row, DAY, DAY.plusDays(1)), DAY);
        }
        return running;
    }
}
