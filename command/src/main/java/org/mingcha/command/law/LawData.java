package org.mingcha.command.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.Row;
import org.mingcha.command.table.Table;

/** Reads the registry and the calendar from the files beside this type. */
final class LawData {

    static final String[] DEADLINE_COLUMNS = {
        "id", "version", "trigger", "limit", "unit", "source", "evidence", "from", "to"
    };
    static final String[] CALENDAR_COLUMNS = {"date", "kind", "name"};

    private LawData() {}

    static List<DeadlineRow> shippedDeadlines() {
        return deadlines(Table.shipped(LawData.class, "deadlines.csv", DEADLINE_COLUMNS));
    }

    static WorkingCalendar shippedCalendar() {
        return WorkingCalendar.of(
                Table.shipped(LawData.class, "working-days.csv", CALENDAR_COLUMNS));
    }

    /**
     * @throws DataFault if a line cannot be read, a version does not follow the one before it, or a
     *     row is missing
     */
    static List<DeadlineRow> deadlines(Table table) {
        var rows = new ArrayList<DeadlineRow>();
        var latest = new EnumMap<RowId, DeadlineRow>(RowId.class);
        for (var line : table.rows()) {
            var row = deadline(line);
            Optional.ofNullable(latest.put(row.id(), row))
                    .flatMap(before -> before.objectionTo(row))
                    .ifPresent(objection -> {
                        throw line.fault(objection);
                    });
            rows.add(row);
        }
        for (var id : RowId.values()) {
            if (!latest.containsKey(id)) {
                throw table.fault("there is no row " + id);
            }
        }
        return rows;
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
