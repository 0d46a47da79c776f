package org.mingcha.command.law.reward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.command.money.Fen;

class AccidentClassTest {

    @ParameterizedTest
    @CsvSource({
        "2, 0, 0, ORDINARY",
        "3, 0, 0, LARGER",
        "9, 0, 0, LARGER",
        "10, 0, 0, MAJOR",
        "29, 0, 0, MAJOR",
        "30, 0, 0, EXTRAORDINARY",
        "0, 9, 0, ORDINARY",
        "0, 10, 0, LARGER",
        "0, 49, 0, LARGER",
        "0, 50, 0, MAJOR",
        "0, 99, 0, MAJOR",
        "0, 100, 0, EXTRAORDINARY",
        "0, 0, 999999999, ORDINARY",
        "0, 0, 1000000000, LARGER",
        "0, 0, 4999999999, LARGER",
        "0, 0, 5000000000, MAJOR",
        "0, 0, 9999999999, MAJOR",
        "0, 0, 10000000000, EXTRAORDINARY",
    })
    void aNumberOnABoundaryBelongsToTheHigherClass(
            int deaths, int injuries, long fen, AccidentClass grade) {
        assertThat(AccidentClass.of(deaths, injuries, new Fen(fen))).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"1, 100, 0, EXTRAORDINARY", "10, 0, 1000000000, MAJOR", "0, 0, 0, ORDINARY"})
    void theWorstCriterionDecides(int deaths, int injuries, long fen, AccidentClass grade) {
        assertThat(AccidentClass.of(deaths, injuries, new Fen(fen))).isEqualTo(grade);
    }
}
