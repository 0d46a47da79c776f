package org.mingcha.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.command.money.Fen;

class CapitalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1, 壹分",
        "10, 壹角整",
        "100, 壹元整",
        "105, 壹元零伍分",
        "150, 壹元伍角整",
        "1000, 壹拾元整",
        "10100, 壹佰零壹元整",
        "100100, 壹仟零壹元整",
        "101000, 壹仟零壹拾元整",
        "300000, 叁仟元整",
        "1000000, 壹万元整",
        "1000100, 壹万零壹元整",
        "1500000, 壹万伍仟元整",
        "1050000, 壹万零伍佰元整",
        "10000000, 壹拾万元整",
        "30000050, 叁拾万元伍角整",
        "32900000, 叁拾贰万玖仟元整",
        "10000000000, 壹亿元整",
        "10000000100, 壹亿零壹元整",
        "10000000000000, 壹仟亿元整"
    })
    void aSumIsWrittenAsFormsOfBanksWriteIt(long fen, String capitals) {
        assertThat(Capitals.of(new Fen(fen))).isEqualTo(capitals);
    }
}
