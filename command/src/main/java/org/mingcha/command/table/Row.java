package org.mingcha.command.table;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One line of values, each read by the name of its column. */
public final class Row {

    private final String file;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    Row(String file, int line, List<String> columns, List<String> cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /**
     * @throws DataFault if the value is empty or the reading refuses it
     */
    public <T> T value(String column, Function<String, T> reading) {
        return optional(column, reading).orElseThrow(() -> fault(column + " is missing"));
    }

    /**
     * @throws DataFault if there is a value and the reading refuses it
     */
    public <T> Optional<T> optional(String column, Function<String, T> reading) {
        var cell = cells.get(columns.indexOf(column));
        try {
            return cell.isBlank() ? Optional.empty() : Optional.of(reading.apply(cell));
        } catch (IllegalArgumentException | DateTimeException _) {
            throw fault(column + " cannot be '" + cell + "'");
        }
    }

    /**
     * @throws DataFault if the value is empty
     */
    public String text(String column) {
        return value(column, Function.identity());
    }

    /** A fault of this line. */
    public DataFault fault(String reason) {
        return new DataFault(file, line, reason);
    }
}
