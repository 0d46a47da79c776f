package org.mingcha.command.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.Table;

/**
 * One published state of the calendar of days off: weekends, the holidays of the yearly notices,
 * and the weekends that those notices make working days (调休).
 *
 * <p>A statutory rest day (法定休假日) in the sense of 民法典 203 is any day that is not worked, weekends
 * included: the rule descends from 民法通则 154, "a Sunday or other statutory rest day", and where a
 * notice moves a day off, the day actually taken off counts (民通意见 198). Hence working days and rest
 * days divide the calendar between them.
 */
public final class WorkingCalendar {

    private static final WorkingCalendar NONE = new WorkingCalendar(0, Map.of(), Set.of());

    private final int version;
    private final Map<LocalDate, String> holidays;
    private final Set<LocalDate> workedInExchange;
    private final SortedSet<Integer> publishedYears = new TreeSet<>();

    /**
     * @param holidays days off by the notices, with the holiday each belongs to
     * @param workedInExchange days that the notices make working days; a year in which neither has
     *     a day is unpublished
     */
    public WorkingCalendar(
            int version, Map<LocalDate, String> holidays, Set<LocalDate> workedInExchange) {
        this(version, holidays, workedInExchange, Set.of());
    }

    private WorkingCalendar(
            int version,
            Map<LocalDate, String> holidays,
            Set<LocalDate> workedInExchange,
            Set<Integer> publishedYears) {
        this.version = version;
        this.holidays = Map.copyOf(holidays);
        this.workedInExchange = Set.copyOf(workedInExchange);
        this.publishedYears.addAll(publishedYears);
        holidays.keySet().forEach(day -> this.publishedYears.add(day.getYear()));
        workedInExchange.forEach(day -> this.publishedYears.add(day.getYear()));
    }

    static WorkingCalendar of(Table table) {
        return NONE.with(table);
    }

    /**
     * This calendar with the lines of the next version over it: a day that both have is from now on
     * as the later one says, and {@code usual} takes back what the earlier one said of it.
     *
     * @throws DataFault if that is not the next version
     */
    WorkingCalendar amended(Table table) {
        if (table.version() != version + 1) {
            throw table.faultOfVersion(
                    "version " + table.version() + " follows version " + version);
        }
        return with(table);
    }

    private WorkingCalendar with(Table table) {
        var off = new HashMap<>(holidays);
        var worked = new HashSet<>(workedInExchange);
        var years = new TreeSet<>(publishedYears);
        var seen = new HashSet<LocalDate>();
        for (var row : table.rows()) {
            var day = row.value("date", LocalDate::parse);
            if (!seen.add(day)) {
                throw row.fault(day + " appears twice");
            }
            off.remove(day);
            worked.remove(day);
            years.add(day.getYear());
            var name = row.text("name");
            switch (row.text("kind")) {
                case "off" -> off.put(day, name);
                case "work" -> worked.add(day);
                case "usual" -> {}
                default -> throw row.fault("kind must be off, work or usual");
            }
        }
        return new WorkingCalendar(table.version(), off, worked, years);
    }

    public int version() {
        return version;
    }

    public SortedSet<Integer> publishedYears() {
        return new TreeSet<>(publishedYears);
    }

    /** Whether the notices of all years from the one day to the other are known. */
    public boolean published(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .allMatch(publishedYears::contains);
    }

    /** In an unpublished year every Monday to Friday, which the notice of that year may change. */
    public boolean isWorkingDay(LocalDate day) {
        return workedInExchange.contains(day) || !(holidays.containsKey(day) || weekend(day));
    }

    /** Why the day is not worked; empty for a working day. */
    public Optional<DayOff> dayOff(LocalDate day) {
        return isWorkingDay(day)
                ? Optional.empty()
                : Optional.of(new DayOff(day, Optional.ofNullable(holidays.get(day))));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
