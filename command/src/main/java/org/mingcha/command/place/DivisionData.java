package org.mingcha.command.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.Row;
import org.mingcha.command.table.Table;

/** Reads divisions from a file and checks that they form one tree with no loose end. */
final class DivisionData {

    static final String[] COLUMNS = {
        "code", "name", "level", "parent", "kind", "retired", "successor"
    };

    private final SortedMap<DivisionCode, Division> divisions =
            new TreeMap<>(Comparator.comparing(DivisionCode::value));
    private final Map<DivisionCode, Row> lines = new LinkedHashMap<>();

    private DivisionData(Table table) {
        for (var line : table.rows()) {
            var division = division(line);
            if (divisions.put(division.code(), division) != null) {
                throw line.fault(division.code() + " appears twice");
            }
            lines.put(division.code(), line);
        }
    }

    /**
     * @throws DataFault if a line cannot be read or does not fit the others
     */
    static SortedMap<DivisionCode, Division> read(Table table) {
        var data = new DivisionData(table);
        data.lines.forEach((code, line) -> data.checkLinks(data.known(code, line), line));
        return data.divisions;
    }

    private void checkLinks(Division division, Row line) {
        var successor = division.successor().map(code -> known(code, line));
        if (successor.isPresent() && !successor.get().existsOn(division.retired().orElseThrow())) {
            throw line.fault(successor.get().code() + " is itself retired by then");
        }
        if (division.level() == Division.Level.PROVINCE) {
            if (division.parent().isPresent()) {
                throw line.fault("a province has no parent here");
            }
            return;
        }
        var code = division.parent().orElseThrow(() -> line.fault("parent is missing"));
        var parent = known(code, line);
        if (parent.level() != above(division.level()) || !code.covers(division.code())) {
            throw line.fault(code + " cannot be the parent of " + division.code());
        }
        if (parent.retired().filter(division::existsOn).isPresent()) {
            throw line.fault(division.code() + " outlives its parent " + code);
        }
    }

    private Division known(DivisionCode code, Row line) {
        return Optional.ofNullable(divisions.get(code))
                .orElseThrow(() -> line.fault("there is no division " + code));
    }

    private static Division.Level above(Division.Level level) {
        return switch (level) {
            case PROVINCE, CITY -> Division.Level.PROVINCE;
            case COUNTY, FUNCTION_ZONE -> Division.Level.CITY;
        };
    }

    private static Division division(Row line) {
        var retired = line.optional("retired", LocalDate::parse);
        var successor = line.optional("successor", DivisionCode::new);
        if (retired.isPresent() != successor.isPresent()) {
            throw line.fault("retired and successor stand together or not at all");
        }
        return new Division(
                line.value("code", DivisionCode::new),
                line.text("name"),
                level(line),
                line.optional("parent", DivisionCode::new),
                retired,
                successor);
    }

    private static Division.Level level(Row line) {
        return switch (line.text("level") + "/" + line.text("kind")) {
            case "province/province" -> Division.Level.PROVINCE;
            case "prefecture/prefecture-level city" -> Division.Level.CITY;
            case "county/county", "county/county_city", "county/district" -> Division.Level.COUNTY;
            case "county/function_zone" -> Division.Level.FUNCTION_ZONE;
            default -> throw line.fault("level and kind do not fit each other");
        };
    }
}
