package org.mingcha.command.due;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.law.RowId;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.Row;
import org.mingcha.command.table.Table;

/** The escalation ladder: who is told of a date, how long before it or after it has passed. */
public final class Ladder {

    static final String[] COLUMNS = {
        "row", "version", "days", "recipient", "source", "evidence", "from", "to"
    };
    private static final String EVERY_ROW = "*";

    private final List<Rung> rungs;
    private final Set<RowId> ownRungs = EnumSet.noneOf(RowId.class);

    /**
     * @throws IllegalArgumentException if two rungs of a row for one day are in force at once
     */
    public Ladder(List<Rung> rungs) {
        this.rungs = rungs.stream().sorted(comparing(Rung::days)).toList();
        this.rungs.forEach(rung -> rung.row().ifPresent(ownRungs::add));
        for (int i = 0; i < this.rungs.size(); i++) {
            this.rungs.subList(0, i).forEach(overlapping(this.rungs.get(i)));
        }
    }

    /** The ladder that this version of the program ships. */
    public static Ladder shipped() {
        return read(Table.shipped(Ladder.class, "escalations.csv", COLUMNS));
    }

    /**
     * @throws DataFault if a line cannot be read or overlaps another
     */
    static Ladder read(Table table) {
        try {
            return new Ladder(table.rows().stream().map(Ladder::rung).toList());
        } catch (IllegalArgumentException e) {
            throw table.fault(String.valueOf(e.getMessage()));
        }
    }

    /** The rungs for a date, earliest first; those in force on the due day. */
    public List<Rung> rungs(RowId row, LocalDate dueOn) {
        Optional<RowId> asked = ownRungs.contains(row) ? Optional.of(row) : Optional.empty();
        return rungs.stream()
                .filter(rung -> rung.row().equals(asked) && rung.inForceOn(dueOn))
                .toList();
    }

    /** Every version of every rung, by row and day. */
    public List<Rung> all() {
        return rungs.stream()
                .sorted(Comparator.comparing(rung -> rung.row().map(Enum::name).orElse("")))
                .toList();
    }

    private static Rung rung(Row line) {
        var row = line.text("row");
        try {
            return new Rung(
                    row.equals(EVERY_ROW) ? Optional.empty() : line.optional("row", RowId::valueOf),
                    line.value("version", Integer::valueOf),
                    line.value("days", Integer::valueOf),
                    line.value("recipient", Recipient::valueOf),
                    line.text("source"),
                    line.text("evidence"),
                    line.value("from", LocalDate::parse),
                    line.optional("to", LocalDate::parse));
        } catch (IllegalArgumentException e) {
            throw line.fault(String.valueOf(e.getMessage()));
        }
    }

    private static java.util.function.Consumer<Rung> overlapping(Rung rung) {
        return other -> {
            boolean same = other.row().equals(rung.row()) && other.days() == rung.days();
            if (same && (other.inForceOn(rung.from()) || rung.inForceOn(other.from()))) {
                throw new IllegalArgumentException(
                        "rungs of "
                                + rung.row().map(Enum::name).orElse(EVERY_ROW)
                                + " for day "
                                + rung.days()
                                + " overlap in time");
            }
        };
    }
}
