package org.mingcha.command.law;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Invalid;
import org.mingcha.command.table.DataFile;

/**
 * The registry over rows and calendars that are given: the same data give the same date for ever.
 */
public final class DeadlineRegistry implements Deadlines {

    private final List<DeadlineRow> rows;
    private final List<WorkingCalendar> calendars;

    /**
     * @param calendars all that were ever used; the latest counts, the others explain what they
     *     once gave
     * @throws IllegalArgumentException if versions of a row overlap or leave a gap, or if there is
     *     no calendar or one version of it twice
     */
    public DeadlineRegistry(List<DeadlineRow> rows, List<WorkingCalendar> calendars) {
        this.rows =
                rows.stream()
                        .sorted(
                                Comparator.comparing(DeadlineRow::id)
                                        .thenComparing(DeadlineRow::version))
                        .toList();
        this.calendars =
                calendars.stream().sorted(Comparator.comparing(WorkingCalendar::version)).toList();
        checkRows();
        checkCalendars();
    }

    /** The registry and the calendar that this version of the program ships. */
    public static DeadlineRegistry published() {
        return published(List.of(), List.of());
    }

    /**
     * The same with what further files close, add and publish: rows like those of {@code
     * deadlines.csv}, calendars like {@code working-days.csv}.
     *
     * @throws org.mingcha.command.table.DataFault if a file cannot be read, or does not follow what
     *     is there
     */
    public static DeadlineRegistry published(List<DataFile> rows, List<DataFile> calendars) {
        return new DeadlineRegistry(LawData.deadlines(rows), LawData.calendars(calendars));
    }

    @Override
    public Deadline open(RowId row, LocalDate trigger) {
        return count(inForce(row, trigger), trigger);
    }

    @Override
    public Deadline set(RowId row, LocalDate on, LocalDate dueOn) {
        var version = inForce(row, on);
        if (version.unit() != DeadlineRow.Unit.BY_ACT) {
            reject("no act sets the date of " + row);
        }
        return new Deadline(row, version.version(), on, dueOn, calendar().version(), false);
    }

    @Override
    public Deadline extend(RowId row, LocalDate on, LocalDate from, int days) {
        return count(inForce(row, on).limitedTo(days), from);
    }

    @Override
    public Waiting waiting(RowId row, Moment trigger) {
        var version = inForce(row, trigger.day());
        if (version.unit() != DeadlineRow.Unit.HOURS) {
            reject("no hours are counted for " + row);
        }
        var over = trigger.at().plus(Duration.ofHours(version.limit()));
        return new Waiting(row, version.version(), over);
    }

    @Override
    public Deadline recount(Deadline deadline) {
        return row(deadline)
                .filter(row -> row.unit().counted())
                .map(row -> count(row, deadline.start()))
                .orElse(deadline);
    }

    private DeadlineRow inForce(RowId row, LocalDate day) {
        return rows.stream()
                .filter(each -> each.id() == row && each.inForceOn(day))
                .findFirst()
                .orElseThrow(() -> new Invalid("no-rule-in-force", row.name()));
    }

    private Optional<DeadlineRow> row(Deadline deadline) {
        return rows.stream()
                .filter(row -> row.id() == deadline.row() && row.version() == deadline.version())
                .findFirst()
                .map(row -> row.id() == RowId.T4 ? asGiven(row, deadline) : row);
    }

    /** As many days as were given: an extension may be shorter than its row allows. */
    private static DeadlineRow asGiven(DeadlineRow row, Deadline extension) {
        long days = ChronoUnit.DAYS.between(extension.start(), extension.dueOn());
        return row.limitedTo((int) Math.min(days, row.limit()));
    }

    private Deadline count(DeadlineRow row, LocalDate trigger) {
        var calendar = calendar();
        var count = DayCount.of(row, trigger, calendar);
        return new Deadline(
                row.id(),
                row.version(),
                trigger,
                count.dueOn(),
                calendar.version(),
                count.provisional());
    }

    @Override
    public Optional<DeadlineExplanation> explain(Deadline deadline) {
        return row(deadline).flatMap(row -> explain(deadline, row));
    }

    private Optional<DeadlineExplanation> explain(Deadline deadline, DeadlineRow row) {
        if (!row.unit().counted()) {
            return Optional.of(new DeadlineExplanation(deadline, row, List.of(), List.of()));
        }
        return calendars.stream()
                .filter(calendar -> calendar.version() == deadline.calendar())
                .findFirst()
                .map(calendar -> DayCount.of(row, deadline.start(), calendar))
                .filter(count -> count.dueOn().equals(deadline.dueOn()))
                .map(c -> new DeadlineExplanation(deadline, row, c.counted(), c.skipped()));
    }

    @Override
    public List<DeadlineRow> rows() {
        return rows;
    }

    @Override
    public List<WorkingCalendar> calendars() {
        return calendars;
    }

    private void checkRows() {
        for (int i = 1; i < rows.size(); i++) {
            var earlier = rows.get(i - 1);
            if (earlier.id() == rows.get(i).id()) {
                earlier.objectionTo(rows.get(i)).ifPresent(DeadlineRegistry::reject);
            }
        }
    }

    private void checkCalendars() {
        if (calendars.isEmpty()) {
            reject("there is no calendar");
        }
        if (calendars.stream().map(WorkingCalendar::version).distinct().count()
                < calendars.size()) {
            reject("two calendars have one version");
        }
    }

    private static void reject(String reason) {
        throw new IllegalArgumentException(reason);
    }
}
