package org.mingcha.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.command.Beginning.Kind;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;

/** Holds what acts record to what is said of them beforehand. */
final class Begun {

    private static final Set<RowId> FOLLOWING = Set.of(RowId.TRACKING, RowId.P1_SERVE);
    private static final List<Kind> COUNTED = List.of(Kind.COUNTED, Kind.COUNTED_FROM);

    private Begun() {}

    static void check(Object act, LocalDate today, Object... events) {
        var said = Beginnings.of(act.getClass());
        var begun = Arrays.stream(events).flatMap(event -> deadlines(event, today)).toList();

        assertThat(begun)
                .as("begun by " + act.getClass().getSimpleName())
                .allSatisfy(deadline ->
                        assertThat(said)
                                .filteredOn(one -> COUNTED.contains(one.kind()))
                                .extracting(one -> one.counted(today, Shanghai.LAW))
                                .contains(deadline));
        assertThat(said)
                .filteredOn(one -> one.certain() && one.kind() == Kind.COUNTED)
                .extracting(Beginning::row)
                .isSubsetOf(begun.stream().map(Deadline::row).toList());
    }

    /** But for those whose turn comes only because another date ended (跟踪调度, the next penalty). */
    private static Stream<Deadline> deadlines(Object event, LocalDate today) {
        return event.getClass().isRecord()
                ? Arrays.stream(event.getClass().getRecordComponents())
                        .filter(component -> !component.getName().equals("was"))
                        .flatMap(component -> deadline(component, event).stream())
                        .filter(deadline -> deadline.start().equals(today))
                        .filter(deadline -> !FOLLOWING.contains(deadline.row()))
                : Stream.empty();
    }

    private static Optional<Deadline> deadline(RecordComponent component, Object event) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var held = accessor.invoke(event);
            return (held instanceof Optional<?> some ? some : Optional.of(held))
                    .filter(Deadline.class::isInstance)
                    .map(Deadline.class::cast);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
