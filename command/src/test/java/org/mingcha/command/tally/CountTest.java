package org.mingcha.command.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.command.due.CaseKind;
import org.mingcha.command.place.DivisionCode;

class CountTest {

    private static final DivisionCode RIZHAO = new DivisionCode("371100");

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 0", "2, 1, 3"})
    void overdueOnesAreAmongTheOpenOnes(int open, int overdue, int notCured) {
        var count = new Count(RIZHAO, CaseKind.TIP, open, overdue, notCured);
        assertThat(count.open()).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, -1, 0", "1, 0, -1"})
    void whatCannotBeCountedIsNoCount(int open, int overdue, int notCured) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Count(RIZHAO, CaseKind.TIP, open, overdue, notCured));
    }
}
