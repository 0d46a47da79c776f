package org.mingcha.command.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void rowsFollowCommentsAndHeader() {
        assertThat(table("# version 3\n# why\na,b\n1,x\n2,y\n").rows())
                .extracting(row -> row.value("a", Integer::valueOf))
                .containsExactly(1, 2);
    }

    @Test
    void versionIsReadFromTheFirstLine() {
        assertThat(table("# version 3\na,b\n").version()).isEqualTo(3);
    }

    @Test
    void fileWithoutVersionIsRefusedAtItsFirstLine() {
        assertThatThrownBy(() -> table("# hello\na,b\n").version())
                .isInstanceOf(DataFault.class)
                .hasMessageStartingWith("file.csv, line 1: ");
    }

    @Test
    void unknownColumnIsRefusedAtTheHeader() {
        assertThatThrownBy(() -> table("# version 1\na,b,c\n"))
                .hasMessage("file.csv, line 2: the header must be a,b");
    }

    @Test
    void missingHeaderIsRefused() {
        assertThatThrownBy(() -> table("# version 1\n"))
                .hasMessage("file.csv, line 2: the header must be a,b");
    }

    @Test
    void emptyFileIsRefused() {
        assertThatThrownBy(() -> table("")).hasMessage("file.csv, line 1: the file is empty");
    }

    @Test
    void rowWithOneValueTooFewIsRefused() {
        assertThatThrownBy(() -> table("a,b\n1,x\n2\n").rows())
                .hasMessage("file.csv, line 3: expected 2 values, found 1");
    }

    @Test
    void rowWithOneValueTooManyIsRefused() {
        assertThatThrownBy(() -> table("a,b\n1,x,\n").rows())
                .hasMessage("file.csv, line 2: expected 2 values, found 3");
    }

    @Test
    void blankLineIsRefused() {
        assertThatThrownBy(() -> table("a,b\n1,x\n\n2,y\n").rows())
                .hasMessage("file.csv, line 3: expected 2 values, found 1");
    }

    @Test
    void lineThatIsNotUtf8IsRefused() {
        var content = "a,b\n1,é\n".getBytes(ISO_8859_1);
        assertThatThrownBy(() -> new Table("file.csv", content, "a", "b"))
                .hasMessage("file.csv, line 2: not UTF-8");
    }

    @Test
    void lineEndsOfAnotherSystemChangeNothing() {
        assertThat(table("a,b\r\n1,x\r\n").rows().getFirst().text("b")).isEqualTo("x");
    }

    @Test
    void valueThatCannotBeReadIsRefusedWithColumnAndLine() {
        assertThatThrownBy(() -> firstOf("a,b\n2026-02-30,x\n").value("a", LocalDate::parse))
                .hasMessage("file.csv, line 2: a cannot be '2026-02-30'");
    }

    @Test
    void emptyValueIsRefusedWhereOneIsNeeded() {
        assertThatThrownBy(() -> firstOf("a,b\n1,\n").text("b"))
                .hasMessage("file.csv, line 2: b is missing");
    }

    @Test
    void emptyValuePassesWhereNoneIsNeeded() {
        assertThat(firstOf("a,b\n1,\n").optional("b", LocalDate::parse)).isEmpty();
    }

    @Test
    void missingFileIsNamed() {
        assertThatThrownBy(() -> Table.shipped(TableTest.class, "nowhere.csv", "a"))
                .hasMessageContaining("nowhere.csv");
    }

    private static Row firstOf(String content) {
        return table(content).rows().getFirst();
    }

    private static Table table(String content) {
        return new Table("file.csv", content.getBytes(UTF_8), "a", "b");
    }
}
