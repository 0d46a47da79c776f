package org.mingcha.command.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.Table;

class DivisionDataTest {

    private static final String GOOD =
            """
            # version 1
            code,name,level,parent,kind,retired,successor
            370000,山东省,province,,province,,
            370100,济南市,prefecture,370000,prefecture-level city,,
            371200,莱芜市,prefecture,370000,prefecture-level city,2019-01-01,370100
            370116,莱芜区,county,370100,district,,
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            value = {
                "370116,莱芜区,county,370100,district,,! 370116 appears twice",
                "37011,莱芜区,county,370100,district,,! code cannot be '37011'",
                "370117,,county,370100,district,,! name is missing",
                "370117,钢城区,county,370100,town,,! level and kind do not fit each other",
                "370117,钢城区,prefecture,370100,district,,! level and kind do not fit each other",
                "370117,钢城区,county,,district,,! parent is missing",
                "370117,钢城区,county,370200,district,,! there is no division 370200",
                "370117,钢城区,county,370000,district,,! 370000 cannot be the parent of 370117",
                "370117,钢城区,county,370116,district,,! 370116 cannot be the parent of 370117",
                "370217,钢城区,county,370100,district,,! 370100 cannot be the parent of 370217",
                "380000,某省,province,370000,province,,! a province has no parent here",
                "371203,钢城区,county,371200,district,,! 371203 outlives its parent 371200",
                "371203,钢城区,county,371200,district,2019-01-02,370116! 371203 outlives its parent"
                        + " 371200",
                "370117,钢城区,county,370100,district,2019-01-01,! retired and successor stand"
                        + " together or not at all",
                "370117,钢城区,county,370100,district,,370116! retired and successor stand together"
                        + " or not at all",
                "370117,钢城区,county,370100,district,2019-01-01,370118! there is no division 370118",
                "370117,钢城区,county,370100,district,2019-01-01,371200! 371200 is itself retired by"
                        + " then",
                "370117,钢城区,county,370100,district,2019-02-30,370116! retired cannot be"
                        + " '2019-02-30'"
            })
    void badRowIsRefusedWithItsLine(String row, String reason) {
        assertThatThrownBy(() -> new ShandongDivisions(table(GOOD + row)))
                .isInstanceOf(DataFault.class)
                .hasMessage("divisions.csv, line 7: " + reason);
    }

    @Test
    void listWithoutVersionIsRefused() {
        assertThatThrownBy(() -> new ShandongDivisions(table(GOOD.substring(GOOD.indexOf("code")))))
                .isInstanceOf(DataFault.class)
                .hasMessageStartingWith("divisions.csv, line 1: ");
    }

    private static Table table(String content) {
        return new Table("divisions.csv", content.getBytes(UTF_8), DivisionData.COLUMNS);
    }
}
