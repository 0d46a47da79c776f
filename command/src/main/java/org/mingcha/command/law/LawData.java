package org.mingcha.command.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.DataFile;
import org.mingcha.command.table.Row;
import org.mingcha.command.table.Table;

/** Reads the registry and the calendars: from the files beside this type, and from further ones. */
final class LawData {

    static final String[] DEADLINE_COLUMNS = {
        "id", "version", "trigger", "limit", "unit", "source", "evidence", "from", "to"
    };
    static final String[] CALENDAR_COLUMNS = {"date", "kind", "name"};

    private final Map<RowId, List<DeadlineRow>> rows = new EnumMap<>(RowId.class);

    private LawData() {}

    static List<DeadlineRow> shippedDeadlines() {
        return deadlines(List.of());
    }

    static WorkingCalendar shippedCalendar() {
        return WorkingCalendar.of(shipped("working-days.csv", CALENDAR_COLUMNS));
    }

    /** The shipped rows, and what further files close and add. */
    static List<DeadlineRow> deadlines(List<DataFile> further) {
        return deadlines(
                shipped("deadlines.csv", DEADLINE_COLUMNS),
                further.stream().map(file -> file.table(DEADLINE_COLUMNS)).toList());
    }

    /** The shipped calendar, and those that further files make of it, each by the one before. */
    static List<WorkingCalendar> calendars(List<DataFile> further) {
        var calendars = new ArrayList<>(List.of(shippedCalendar()));
        further.stream()
                .map(file -> file.table(CALENDAR_COLUMNS))
                .sorted(Comparator.comparing(Table::version))
                .forEach(table -> calendars.add(calendars.getLast().amended(table)));
        return calendars;
    }

    /**
     * @throws DataFault if a line cannot be read, a version does not follow the one before it, or a
     *     row is missing
     */
    static List<DeadlineRow> deadlines(Table first, List<Table> further) {
        var data = new LawData();
        first.rows().forEach(data::add);
        for (var id : RowId.values()) {
            if (!data.rows.containsKey(id)) {
                throw first.fault("there is no row " + id);
            }
        }
        further.stream().map(Table::rows).flatMap(List::stream).forEach(data::add);
        return data.rows.values().stream().flatMap(Collection::stream).toList();
    }

    /** A line adds a row's first or next version, or gives the latest one its last day. */
    private void add(Row line) {
        var row = deadline(line);
        var versions = rows.computeIfAbsent(row.id(), _ -> new ArrayList<>());
        if (!versions.isEmpty() && row.closes(versions.getLast())) {
            versions.removeLast();
        } else if (!versions.isEmpty()) {
            versions.getLast()
                    .objectionTo(row)
                    .ifPresent(objection -> {
                        throw line.fault(objection);
                    });
        }
        versions.add(row);
    }

    private static Table shipped(String file, String... columns) {
        return Table.shipped(LawData.class, file, columns);
    }

    private static DeadlineRow deadline(Row line) {
        var id = line.value("id", RowId::valueOf);
        var version = line.value("version", Integer::valueOf);
        var limit = line.value("limit", Integer::valueOf);
        var unit = line.value("unit", DeadlineRow.Unit::valueOf);
        var from = line.value("from", LocalDate::parse);
        var to = line.optional("to", LocalDate::parse);
        try {
            return new DeadlineRow(
                    id,
                    version,
                    line.text("trigger"),
                    limit,
                    unit,
                    line.text("source"),
                    line.text("evidence"),
                    from,
                    to);
        } catch (IllegalArgumentException e) {
            throw line.fault(String.valueOf(e.getMessage()));
        }
    }
}
