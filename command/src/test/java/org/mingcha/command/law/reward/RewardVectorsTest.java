package org.mingcha.command.law.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingcha.command.law.reward.AccidentClass.LARGER;
import static org.mingcha.command.law.reward.AccidentClass.MAJOR;
import static org.mingcha.command.law.reward.AccidentClass.ORDINARY;
import static org.mingcha.command.law.reward.Matter.CONCEALED_ACCIDENT;
import static org.mingcha.command.law.reward.Matter.GENERAL_HAZARD;
import static org.mingcha.command.law.reward.Matter.LISTED_SITUATION;
import static org.mingcha.command.law.reward.Matter.MAJOR_HAZARD;
import static org.mingcha.command.law.reward.Rules.yuan;
import static org.mingcha.command.law.reward.StepKind.BAND;
import static org.mingcha.command.law.reward.StepKind.BASE;
import static org.mingcha.command.law.reward.StepKind.CAP;
import static org.mingcha.command.law.reward.StepKind.FLOOR;
import static org.mingcha.command.law.reward.StepKind.UPLIFT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.command.law.reward.Calculation.Amount;
import org.mingcha.command.law.reward.Calculation.Parked;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.DivisionCode;

/** The published test vectors, by their numbers: what is calculated, and by which steps. */
class RewardVectorsTest {

    private static final DivisionCode RIZHAO = new DivisionCode("371100");
    private static final RewardRules RULES = Rules.shipped();

    /** Before Shandong had a rule of its own, the nation's applied there. */
    private static final String CN_2018 = "2019-03-01";

    private static final String SD_2021 = "2022-03-01";
    private static final String SD_2022_STD = "2023-03-01";
    private static final String SD_2025 = "2026-03-01";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void vectorGivesItsAmountByItsSteps(
            String number, String rule, String day, Asked asked, List<Object> steps, Fen amount) {
        var calculation = (Amount) calculate(day, asked);

        assertThat(calculation.steps())
                .flatExtracting(Step::kind, Step::amount)
                .containsExactlyElementsOf(steps);
        assertThat(calculation.fen()).isEqualTo(amount);
        assertThat(calculation.steps().getFirst().by().rule()).hasToString(rule);
        assertThat(RULES.again(calculation.rules(), LocalDate.parse(day), asked.figures()))
                .contains(calculation);
    }

    static Stream<Arguments> vectorGivesItsAmountByItsSteps() {
        var major = Asked.about(MAJOR_HAZARD);
        var concealed = Asked.about(CONCEALED_ACCIDENT);
        var listed = Asked.about(LISTED_SITUATION);
        return Stream.of(
                national("1", major.fined(10_000), 3_000, BASE, 1_500, FLOOR, 3_000, CAP, 3_000),
                national("2", major.fined(20_000), 3_000, BASE, 3_000, FLOOR, 3_000, CAP, 3_000),
                national(
                        "3",
                        major.fined(100_000),
                        15_000,
                        BASE,
                        15_000,
                        FLOOR,
                        15_000,
                        CAP,
                        15_000),
                national(
                        "4a",
                        major.fined(2_000_000),
                        300_000,
                        BASE,
                        300_000,
                        FLOOR,
                        300_000,
                        CAP,
                        300_000),
                row(
                        "4b",
                        "CN-2018",
                        CN_2018,
                        major.fined(2_000_001),
                        yuan(300_000),
                        BASE,
                        new Fen(30_000_015),
                        FLOOR,
                        new Fen(30_000_015),
                        CAP,
                        yuan(300_000)),
                national("5", concealed.deaths(ORDINARY, 2), 60_000, BASE, 60_000, CAP, 60_000),
                national("6", concealed.deaths(LARGER, 9), 300_000, BASE, 360_000, CAP, 300_000),
                national("7", concealed.deaths(LARGER, 2), 80_000, BASE, 80_000, CAP, 80_000),
                shandong("8", major.fined(8_000), 5_000, BASE, 4_000, FLOOR, 5_000, CAP, 5_000),
                shandong(
                        "9",
                        major.fined(100_000).insider(),
                        60_000,
                        BASE,
                        50_000,
                        FLOOR,
                        50_000,
                        UPLIFT,
                        60_000,
                        CAP,
                        60_000,
                        CAP,
                        60_000),
                shandong(
                        "10",
                        major.fined(900_000).insider(),
                        500_000,
                        BASE,
                        450_000,
                        FLOOR,
                        450_000,
                        UPLIFT,
                        540_000,
                        CAP,
                        500_000,
                        CAP,
                        500_000),
                shandong("11", concealed.deaths(MAJOR, 10), 500_000, BASE, 500_000, CAP, 500_000),
                standard("12", listed.fined(30_000).grade(3), 20_000, BASE, 15_000, BAND, 20_000),
                standard(
                        "13",
                        listed.fined(800_000).grade(2),
                        300_000,
                        BASE,
                        400_000,
                        BAND,
                        300_000),
                row(
                        "16",
                        "CN-2018",
                        CN_2018,
                        major.fined(new Fen(2_000_333)),
                        new Fen(300_050),
                        BASE,
                        new Fen(300_050),
                        FLOOR,
                        new Fen(300_050),
                        CAP,
                        new Fen(300_050)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void vectorWithoutAFigureIsParked(String number, String day, Asked asked, ParkReason reason) {
        assertThat(calculate(day, asked))
                .isInstanceOfSatisfying(
                        Parked.class, parked -> assertThat(parked.reason()).isEqualTo(reason));
    }

    static Stream<Arguments> vectorWithoutAFigureIsParked() {
        var general = Asked.about(GENERAL_HAZARD);
        return Stream.of(
                Arguments.of("14", SD_2021, general.figure(600).fire(), ParkReason.NOT_FOR_FIRE),
                Arguments.of("15", SD_2025, general.figure(600), ParkReason.NO_FIGURE));
    }

    private static Calculation calculate(String day, Asked asked) {
        return RULES.calculate(LocalDate.parse(day), RIZHAO, Sector.CHEMICAL, asked.figures());
    }

    private static Arguments national(String number, Asked asked, long amount, Object... steps) {
        return row(number, "CN-2018", CN_2018, asked, yuan(amount), inFen(steps));
    }

    private static Arguments shandong(String number, Asked asked, long amount, Object... steps) {
        return row(number, "SD-2021", SD_2021, asked, yuan(amount), inFen(steps));
    }

    private static Arguments standard(String number, Asked asked, long amount, Object... steps) {
        return row(number, "SD-2022-STD", SD_2022_STD, asked, yuan(amount), inFen(steps));
    }

    private static Arguments row(
            String number, String rule, String day, Asked asked, Fen amount, Object... steps) {
        return Arguments.of(number, rule, day, asked, List.of(steps), amount);
    }

    private static Object[] inFen(Object... steps) {
        var all = new ArrayList<Object>();
        for (var step : steps) {
            all.add(step instanceof Integer yuan ? yuan(yuan) : step);
        }
        return all.toArray();
    }
}
