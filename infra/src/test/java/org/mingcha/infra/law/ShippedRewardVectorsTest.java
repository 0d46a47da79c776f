package org.mingcha.infra.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.command.law.reward.AccidentClass;
import org.mingcha.command.law.reward.Calculation.Amount;
import org.mingcha.command.law.reward.Calculation.Parked;
import org.mingcha.command.law.reward.Deaths;
import org.mingcha.command.law.reward.Figures;
import org.mingcha.command.law.reward.Grade;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.DivisionCode;

/** The sixteen published vectors, by the file that ships; amounts in yuan. */
class ShippedRewardVectorsTest {

    private static final RewardRules RULES = RewardRuleFiles.shipped(List.of());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    1,  2019-03-01, MAJOR_HAZARD,       10000,    -,        -,  -, false, false, 3000
                    2,  2019-03-01, MAJOR_HAZARD,       20000,    -,        -,  -, false, false, 3000
                    3,  2019-03-01, MAJOR_HAZARD,       100000,   -,        -,  -, false, false, 15000
                    4a, 2019-03-01, MAJOR_HAZARD,       2000000,  -,        -,  -, false, false, 300000
                    4b, 2019-03-01, MAJOR_HAZARD,       2000001,  -,        -,  -, false, false, 300000
                    5,  2019-03-01, CONCEALED_ACCIDENT, 0,        ORDINARY, 2,  -, false, false, 60000
                    6,  2019-03-01, CONCEALED_ACCIDENT, 0,        LARGER,   9,  -, false, false, 300000
                    7,  2019-03-01, CONCEALED_ACCIDENT, 0,        LARGER,   2,  -, false, false, 80000
                    8,  2022-03-01, MAJOR_HAZARD,       8000,     -,        -,  -, false, false, 5000
                    9,  2022-03-01, MAJOR_HAZARD,       100000,   -,        -,  -, true,  false, 60000
                    10, 2022-03-01, MAJOR_HAZARD,       900000,   -,        -,  -, true,  false, 500000
                    11, 2022-03-01, CONCEALED_ACCIDENT, 0,        MAJOR,    10, -, false, false, 500000
                    12, 2023-03-01, LISTED_SITUATION,   30000,    -,        -,  3, false, false, 20000
                    13, 2023-03-01, LISTED_SITUATION,   800000,   -,        -,  2, false, false, 300000
                    14, 2022-03-01, GENERAL_HAZARD,     0,        -,        -,  -, false, true,  NOT_FOR_FIRE
                    15, 2026-03-01, MAJOR_HAZARD,       100000,   -,        -,  -, false, false, NO_FIGURE
                    16, 2019-03-01, MAJOR_HAZARD,       20003.33, -,        -,  -, false, false, 3000.50
                    """)
    void vectorHolds(
            String number,
            LocalDate acceptedOn,
            Matter matter,
            BigDecimal fine,
            AccidentClass grade,
            Integer deaths,
            Integer band,
            boolean insider,
            boolean fire,
            String result) {
        var figures =
                new Figures(
                        Optional.of(matter),
                        fire,
                        List.of(fen(fine)),
                        true,
                        Optional.ofNullable(grade),
                        Optional.ofNullable(deaths).map(Deaths::new),
                        Optional.ofNullable(band).map(Grade::new),
                        Optional.empty(),
                        true,
                        insider);
        var calculation =
                RULES.calculate(acceptedOn, new DivisionCode("371100"), Sector.CHEMICAL, figures);

        var said =
                switch (calculation) {
                    case Amount amount -> amount.fen().toString();
                    case Parked parked -> parked.reason().name();
                };
        assertThat(said)
                .isEqualTo(
                        result.matches("[A-Z_]+")
                                ? result
                                : fen(new BigDecimal(result)).toString());
    }

    private static Fen fen(BigDecimal yuan) {
        return new Fen(yuan.movePointRight(2).longValueExact());
    }
}
