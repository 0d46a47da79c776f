package org.mingcha.command.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.DataFile;

/** What files beside the program may change, and how. */
class LawFilesTest {

    private static final String ROWS = String.join(",", LawData.DEADLINE_COLUMNS) + "\n";
    private static final String T6 = "T6,1,ResultFedBack,10,DAYS,应急〔2023〕106号,E,2023-10-18,";

    @Test
    void aFileClosesAVersionAndAddsTheNext() {
        var registry = with(T6 + "2027-06-30\nT6,2,ResultFedBack,15,DAYS,a rule,F,2027-07-01,");

        assertThat(registry.open(RowId.T6, day("2027-06-30")).version()).isEqualTo(1);
        assertThat(registry.open(RowId.T6, day("2027-07-01")))
                .isEqualTo(
                        new Deadline(RowId.T6, 2, day("2027-07-01"), day("2027-07-16"), 1, true));
    }

    @Test
    void invariant16ADateOfAnOlderVersionStaysAsItWasCounted() {
        var before = DeadlineRegistry.published().open(RowId.T6, day("2027-07-05"));
        var registry = with(T6 + "2027-06-30\nT6,2,ResultFedBack,15,DAYS,a rule,F,2027-07-01,");

        assertThat(registry.explain(before).orElseThrow().row().version()).isEqualTo(1);
        assertThat(registry.recount(before)).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "T6,2,ResultFedBack,15,DAYS,a rule,F,2027-07-01,! T6 versions 1 and 2 overlap",
                "T6,3,ResultFedBack,15,DAYS,a rule,F,2027-07-01,! T6 version 3 follows version 1",
                "T6,1,ResultFedBack,11,DAYS,应急〔2023〕106号,E,2023-10-18,2027-06-30! T6 version 1"
                        + " follows version 1",
                "T6,1,ResultFedBack,10,DAYS,应急〔2023〕106号,E,2023-10-18,! T6 version 1 follows"
                        + " version 1",
                "T66,2,ResultFedBack,15,DAYS,a rule,F,2027-07-01,! id cannot be 'T66'",
                "T6,2,ResultFedBack! expected 9 values, found 3"
            })
    void aLineThatDoesNotFollowIsRefusedWithFileAndLine(String line, String reason) {
        assertThatThrownBy(() -> with(line))
                .isInstanceOf(DataFault.class)
                .hasMessage("deadlines-2027.csv, line 2: " + reason);
    }

    @Test
    void aCalendarAddsAYearToTheEarlierOnes() {
        var registry = on("# version 2\n", "2027-01-01,off,元旦");

        assertThat(registry.calendar().publishedYears()).contains(2018, 2026, 2027);
        assertThat(registry.open(RowId.T1, day("2026-09-29")).dueOn()).isEqualTo("2026-10-12");
        assertThat(registry.open(RowId.T1, day("2026-12-25")))
                .isEqualTo(
                        new Deadline(RowId.T1, 1, day("2026-12-25"), day("2027-01-04"), 2, false));
    }

    @Test
    void aLaterCalendarChangesAPublishedDayForWhatIsCountedFromThenOn() {
        var before = DeadlineRegistry.published().open(RowId.T1, day("2026-09-29"));
        var registry = on("# version 2\n", "2026-10-10,usual,国庆节");

        assertThat(before.dueOn()).isEqualTo("2026-10-12");
        assertThat(registry.open(RowId.T1, day("2026-09-29")).dueOn()).isEqualTo("2026-10-13");
        assertThat(registry.explain(before).orElseThrow().deadline()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}{1}: {2}")
    @CsvSource(
            delimiter = '!',
            value = {
                "# version 1! 2027-01-01,off,元旦! line 1: version 1 follows version 1",
                "# version 3! 2027-01-01,off,元旦! line 1: version 3 follows version 1",
                "# notice of 2026! 2027-01-01,off,元旦! line 1: the file must begin with '# version'"
                        + " and a number",
                "# version 2! 2027-01-32,off,元旦! line 3: date cannot be '2027-01-32'",
                "# version 2! 2027-01-01,rest,元旦! line 3: kind must be off, work or usual"
            })
    void aCalendarThatDoesNotFollowIsRefusedWithFileAndLine(
            String version, String line, String reason) {
        assertThatThrownBy(() -> on(version + "\n", line))
                .isInstanceOf(DataFault.class)
                .hasMessage("working-days-2027.csv, " + reason);
    }

    @Test
    void twoFilesOfOneVersionAreRefused() {
        var file = calendar("# version 2\n", "2027-01-01,off,元旦");
        assertThatThrownBy(() -> DeadlineRegistry.published(List.of(), List.of(file, file)))
                .isInstanceOf(DataFault.class)
                .hasMessage("working-days-2027.csv, line 1: version 2 follows version 2");
    }

    private static DeadlineRegistry with(String lines) {
        var file = new DataFile("deadlines-2027.csv", (ROWS + lines).getBytes(UTF_8));
        return DeadlineRegistry.published(List.of(file), List.of());
    }

    private static DeadlineRegistry on(String version, String lines) {
        return DeadlineRegistry.published(List.of(), List.of(calendar(version, lines)));
    }

    private static DataFile calendar(String version, String lines) {
        return new DataFile(
                "working-days-2027.csv", (version + "date,kind,name\n" + lines).getBytes(UTF_8));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
