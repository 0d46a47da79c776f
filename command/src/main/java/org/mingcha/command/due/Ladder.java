package org.mingcha.command.due;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.law.RowId;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.DataFile;
import org.mingcha.command.table.Row;
import org.mingcha.command.table.Table;

/** The escalation ladder: who is told of a date, how long before it or after it has passed. */
public final class Ladder {

    static final String[] COLUMNS = {
        "row", "version", "days", "recipient", "source", "evidence", "from", "to"
    };
    private static final String EVERY_ROW = "*";

    private final List<Rung> rungs;

    /**
     * @throws IllegalArgumentException if a version of a rung does not follow the one before it
     */
    public Ladder(List<Rung> rungs) {
        var steps = new ArrayList<Rung>();
        rungs.forEach(rung -> add(steps, rung));
        this.rungs =
                steps.stream()
                        .sorted(
                                comparing(Ladder::name)
                                        .thenComparing(Rung::days)
                                        .thenComparing(Rung::version))
                        .toList();
    }

    /** The ladder that this version of the program ships. */
    public static Ladder shipped() {
        return shipped(List.of());
    }

    /**
     * The same with the rungs that further files close and add.
     *
     * @throws DataFault if a line cannot be read, or does not follow what is there
     */
    public static Ladder shipped(List<DataFile> further) {
        return read(
                Stream.concat(
                                Stream.of(Table.shipped(Ladder.class, "escalations.csv", COLUMNS)),
                                further.stream().map(file -> file.table(COLUMNS)))
                        .toList());
    }

    /**
     * @throws DataFault if a line cannot be read, or does not follow what is there
     */
    static Ladder read(List<Table> tables) {
        var rungs = new ArrayList<Rung>();
        for (var table : tables) {
            for (var line : table.rows()) {
                try {
                    add(rungs, rung(line));
                } catch (IllegalArgumentException e) {
                    throw line.fault(String.valueOf(e.getMessage()));
                }
            }
        }
        return new Ladder(rungs);
    }

    /** A rung is the first or the next of its row and day, or gives the latest its last day. */
    private static void add(List<Rung> rungs, Rung rung) {
        var latest = rungs.stream().filter(rung::sameStep).reduce((_, later) -> later);
        if (latest.filter(rung::closes).isPresent()) {
            rungs.remove(latest.get());
        } else {
            latest.flatMap(before -> before.objectionTo(rung))
                    .ifPresent(objection -> {
                        throw new IllegalArgumentException(objection);
                    });
        }
        rungs.add(rung);
    }

    /** The rungs for a date, earliest first; those in force on the due day. */
    public List<Rung> rungs(RowId row, LocalDate dueOn) {
        var own = inForce(Optional.of(row), dueOn);
        return own.isEmpty() ? inForce(Optional.empty(), dueOn) : own;
    }

    private List<Rung> inForce(Optional<RowId> row, LocalDate dueOn) {
        return rungs.stream()
                .filter(rung -> rung.row().equals(row) && rung.inForceOn(dueOn))
                .toList();
    }

    /** Every version of every rung, by row, day and version; those for every row come first. */
    public List<Rung> all() {
        return rungs;
    }

    private static String name(Rung rung) {
        return rung.row().map(Enum::name).orElse("");
    }

    private static Rung rung(Row line) {
        return new Rung(
                line.text("row").equals(EVERY_ROW)
                        ? Optional.empty()
                        : line.optional("row", RowId::valueOf),
                line.value("version", Integer::valueOf),
                line.value("days", Integer::valueOf),
                line.value("recipient", Recipient::valueOf),
                line.text("source"),
                line.text("evidence"),
                line.value("from", LocalDate::parse),
                line.optional("to", LocalDate::parse));
    }
}
