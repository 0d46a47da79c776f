package org.mingcha.command.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
        this.version = version;
        this.holidays = Map.copyOf(holidays);
        this.workedInExchange = Set.copyOf(workedInExchange);
        holidays.keySet().forEach(day -> publishedYears.add(day.getYear()));
        workedInExchange.forEach(day -> publishedYears.add(day.getYear()));
    }

    static WorkingCalendar of(Table table) {
        var holidays = new HashMap<LocalDate, String>();
        var worked = new HashMap<LocalDate, String>();
        for (var row : table.rows()) {
            var day = row.value("date", LocalDate::parse);
            if (holidays.containsKey(day) || worked.containsKey(day)) {
                throw row.fault(day + " appears twice");
            }
            var name = row.text("name");
            switch (row.text("kind")) {
                case "off" -> holidays.put(day, name);
                case "work" -> worked.put(day, name);
                default -> throw row.fault("kind must be off or work");
            }
        }
        return new WorkingCalendar(table.version(), holidays, worked.keySet());
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
