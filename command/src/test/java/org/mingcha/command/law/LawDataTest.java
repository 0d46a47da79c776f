package org.mingcha.command.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.Table;

class LawDataTest {

    private static final String HEADER = String.join(",", LawData.DEADLINE_COLUMNS) + "\n";
    private static final String GOOD = "T1,1,TipRegistered,5,WORKING_DAYS,a rule,D,2024-09-01,";

    @Test
    void closedVersionMayBeFollowedByTheNext() {
        var first = GOOD + "2026-06-30\n";
        var second = "T1,2,TipRegistered,7,DAYS,a rule,F,2026-07-01,\n";
        assertThat(read(first + second + others())).hasSize(RowId.values().length + 1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "X1,1,TipRegistered,5,DAYS,a rule,D,2024-09-01,! id cannot be 'X1'",
                ",1,TipRegistered,5,DAYS,a rule,D,2024-09-01,! id is missing",
                "T1,one,TipRegistered,5,DAYS,a rule,D,2024-09-01,! version cannot be 'one'",
                "T1,0,TipRegistered,5,DAYS,a rule,D,2024-09-01,! version counts from 1",
                "T1,1,,5,DAYS,a rule,D,2024-09-01,! trigger is missing",
                "T1,1,TipRegistered,0,DAYS,a rule,D,2024-09-01,! this limit does not go with DAYS",
                "T1,1,TipRegistered,-1,DAYS,a rule,D,2024-09-01,! this limit does not go with DAYS",
                "T1,1,TipRegistered,1,AT_ONCE,a rule,D,2024-09-01,! this limit does not go with"
                        + " AT_ONCE",
                "T1,1,TipRegistered,1,BY_ACT,a rule,D,2024-09-01,! this limit does not go with"
                        + " BY_ACT",
                "T1,1,TipRegistered,0,HOURS,a rule,D,2024-09-01,! this limit does not go with HOURS",
                "T1,1,TipRegistered,5,WEEKS,a rule,D,2024-09-01,! unit cannot be 'WEEKS'",
                "T1,1,TipRegistered,5,DAYS,,D,2024-09-01,! source is missing",
                "T1,1,TipRegistered,5,DAYS,a rule,Q,2024-09-01,! evidence is one of F E M D G or"
                        + " several: F/E",
                "T1,1,TipRegistered,5,DAYS,a rule,D,,! from is missing",
                "T1,1,TipRegistered,5,DAYS,a rule,D,2024-13-01,! from cannot be '2024-13-01'",
                "T1,1,TipRegistered,5,DAYS,a rule,D,2024-09-01,2024-08-31! the last day is before"
                        + " the first"
            })
    void badRowIsRefusedWithItsLine(String row, String reason) {
        assertThatThrownBy(() -> read(row + "\n" + others()))
                .isInstanceOf(DataFault.class)
                .hasMessage("deadlines.csv, line 2: " + reason);
    }

    @ParameterizedTest(name = "to {0}, then version {1} from {2}: {3}")
    @CsvSource({
        "'', 2, 2026-07-01, T1 versions 1 and 2 overlap",
        "2026-07-01, 2, 2026-07-01, T1 versions 1 and 2 overlap",
        "2026-06-29, 2, 2026-07-01, T1 has a gap before version 2",
        "2026-06-30, 3, 2026-07-01, T1 version 3 follows version 1",
        "2026-06-30, 1, 2026-07-01, T1 version 1 follows version 1"
    })
    void versionThatDoesNotFollowIsRefusedWithItsLine(
            String to, int version, String from, String reason) {
        var next = "\nT1," + version + ",TipRegistered,7,DAYS,a rule,F," + from + ",\n";
        assertThatThrownBy(() -> read(GOOD + to + next + others()))
                .isInstanceOf(DataFault.class)
                .hasMessage("deadlines.csv, line 3: " + reason);
    }

    @Test
    void fileThatLacksARowIsRefused() {
        assertThatThrownBy(() -> read(others()))
                .isInstanceOf(DataFault.class)
                .hasMessage("deadlines.csv, line %d: there is no row T1", RowId.values().length);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "2026-01-01,off,元旦! 2026-01-01 appears twice",
                "2026-01-32,off,元旦! date cannot be '2026-01-32'",
                "2026-01-02,rest,元旦! kind must be off, work or usual",
                "2026-01-02,off,! name is missing"
            })
    void badCalendarLineIsRefusedWithItsLine(String row, String reason) {
        assertThatThrownBy(() ->
                        WorkingCalendar.of(calendar("# version 1\n", "2026-01-01,work,元旦\n" + row)))
                .isInstanceOf(DataFault.class)
                .hasMessage("working-days.csv, line 4: " + reason);
    }

    @Test
    void calendarWithoutVersionIsRefused() {
        assertThatThrownBy(() -> WorkingCalendar.of(calendar("", "2026-01-01,off,元旦\n")))
                .isInstanceOf(DataFault.class)
                .hasMessageStartingWith("working-days.csv, line 1: ");
    }

    private static List<DeadlineRow> read(String rows) {
        return LawData.deadlines(deadlines(rows), List.of());
    }

    private static String others() {
        return Stream.of(RowId.values())
                .skip(1)
                .map(id -> GOOD.replace("T1", id.name()))
                .collect(Collectors.joining("\n"));
    }

    private static Table deadlines(String rows) {
        return new Table(
                "deadlines.csv", (HEADER + rows).getBytes(UTF_8), LawData.DEADLINE_COLUMNS);
    }

    private static Table calendar(String version, String rows) {
        return new Table(
                "working-days.csv",
                (version + "date,kind,name\n" + rows).getBytes(UTF_8),
                LawData.CALENDAR_COLUMNS);
    }
}
