package org.mingcha.command.due;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.command.law.RowId;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.DataFile;

class LadderTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-11");
    private static final String HEADER = String.join(",", Ladder.COLUMNS) + "\n";

    private final Ladder shipped = Ladder.shipped();

    @Test
    void aRowWithoutRungsOfItsOwnTakesThoseOfEveryRow() {
        assertThat(shipped.rungs(RowId.T5, DAY))
                .extracting(rung -> rung.days() + " " + rung.recipient())
                .containsExactly("-2 OWNER", "3 HEAD", "7 CITY", "15 PROVINCE");
    }

    @Test
    void aRowWithRungsOfItsOwnTakesThoseAlone() {
        assertThat(shipped.rungs(RowId.T9, DAY))
                .extracting(rung -> rung.days() + " " + rung.recipient())
                .containsExactly("1 HEAD", "2 CITY", "3 PROVINCE");
    }

    @ParameterizedTest
    @EnumSource(RowId.class)
    void everyRowHasRungs(RowId row) {
        assertThat(shipped.rungs(row, DAY)).isNotEmpty();
    }

    @Test
    void theLaterTheHigherUp() {
        for (var row : RowId.values()) {
            assertThat(shipped.rungs(row, DAY).stream().filter(rung -> rung.days() > 0).toList())
                    .extracting(Rung::recipient)
                    .isSorted();
        }
    }

    @Test
    void aVersionIsUsedUntilItsLastDayAndTheNextFromItsFirst() {
        var ladder =
                with(
                        "*,1,3,HEAD,鲁安发〔2022〕26号: 闭环管理,D,2018-01-01,2026-06-11\n*,2,3,CITY,a rule,D,2026-06-12,");

        assertThat(recipient(ladder, DAY, 3)).contains(Recipient.HEAD);
        assertThat(recipient(ladder, DAY.plusDays(1), 3)).contains(Recipient.CITY);
    }

    @Test
    void aRungThatIsClosedIsTakenByNobody() {
        var ladder = with("*,1,3,HEAD,鲁安发〔2022〕26号: 闭环管理,D,2018-01-01,2026-06-11");
        assertThat(recipient(ladder, DAY.plusDays(1), 3)).isEmpty();
    }

    @Test
    void rungsOfItsOwnCountFromTheirFirstDayOnly() {
        var ladder = with("T5,1,1,PROVINCE,a rule,D,2026-06-12,");

        assertThat(ladder.rungs(RowId.T5, DAY)).hasSize(4);
        assertThat(ladder.rungs(RowId.T5, DAY.plusDays(1)))
                .extracting(Rung::recipient)
                .containsExactly(Recipient.PROVINCE);
    }

    @Test
    void everyVersionIsListed() {
        var ladder =
                with(
                        "*,1,3,HEAD,鲁安发〔2022〕26号: 闭环管理,D,2018-01-01,2026-06-11\n*,2,3,CITY,a rule,D,2026-06-12,");
        assertThat(ladder.all()).hasSize(shipped.all().size() + 1);
    }

    @Test
    void theyAreListedByRowDayAndVersionWhateverTheOrderInTheFile() {
        var ladder = with("T5,1,2,CITY,a rule,D,2026-06-12,\nT5,1,1,HEAD,a rule,D,2026-06-12,");
        var names =
                ladder.all().stream()
                        .map(rung -> rung.row().map(Enum::name).orElse(""))
                        .distinct()
                        .toList();

        assertThat(names).isSorted().contains("", "T5");
        assertThat(ladder.all().stream().filter(rung -> rung.row().equals(Optional.of(RowId.T5))))
                .extracting(Rung::days)
                .containsExactly(1, 2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "*,2,3,CITY,a rule,D,2026-06-12,! * for day 3: versions 1 and 2 overlap",
                "T3,3,3,CITY,a rule,D,2026-06-12,! T3 for day 3: version 3 follows version 1",
                "T3,1,3,CITY,a rule,D,2026-06-12,! T3 for day 3: version 1 follows version 1",
                "T33,1,3,CITY,a rule,D,2026-06-12,! row cannot be 'T33'",
                "T5,0,3,CITY,a rule,D,2026-06-12,! version counts from 1",
                "T5,1,0,CITY,a rule,D,2026-06-12,! on the due day itself a date is overdue",
                "T5,1,3,MAYOR,a rule,D,2026-06-12,! recipient cannot be 'MAYOR'",
                "T5,1,3,CITY,a rule,Q,2026-06-12,! evidence is one of F E M D G or several: F/E",
                "T5,1,3,CITY,a rule,D,2026-06-12,2026-06-11! the last day is before the first",
                "T5,1,3,CITY,a rule,D,2026-06-12! expected 8 values, found 7"
            })
    void aLineThatDoesNotFollowIsRefusedWithFileAndLine(String line, String reason) {
        assertThatThrownBy(() -> with(line))
                .isInstanceOf(DataFault.class)
                .hasMessage("escalations-2027.csv, line 2: " + reason);
    }

    private static Optional<Recipient> recipient(Ladder ladder, LocalDate dueOn, int days) {
        return ladder.rungs(RowId.T5, dueOn).stream()
                .filter(rung -> rung.days() == days)
                .map(Rung::recipient)
                .findFirst();
    }

    private static Ladder with(String lines) {
        return Ladder.shipped(
                List.of(new DataFile("escalations-2027.csv", (HEADER + lines).getBytes(UTF_8))));
    }
}
