package org.mingcha.command.law.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingcha.command.law.reward.Rules.fines;
import static org.mingcha.command.law.reward.Rules.yuan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.command.law.reward.Calculation.Amount;
import org.mingcha.command.law.reward.Calculation.Parked;
import org.mingcha.command.law.reward.Rules.Draft;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.DivisionCode;

class RewardRulesTest {

    private static final DivisionCode RIZHAO = new DivisionCode("371100");
    private static final DivisionCode ELSEWHERE = new DivisionCode("410000");
    private static final Asked MAJOR = Asked.about(Matter.MAJOR_HAZARD).fined(100_000);

    private final RewardRules rules = Rules.shipped();

    @ParameterizedTest
    @CsvSource({
        "2019-05-31, CN-2018",
        "2019-06-01, SD-2019",
        "2021-03-17, SD-2019",
        "2021-03-18, SD-2021",
        "2025-12-24, SD-2021",
    })
    void theDayOfAcceptanceDecidesTheRule(LocalDate day, String rule) {
        assertThat(by(amount(rules, day, MAJOR))).hasToString(rule + " v1");
    }

    @Test
    void theDivisionThatAcceptedDecidesTheRegime() {
        var day = LocalDate.parse("2024-01-10");
        var there = rules.calculate(day, ELSEWHERE, Sector.CHEMICAL, MAJOR.figures());

        assertThat(((Amount) there).fen()).isEqualTo(yuan(15_000));
    }

    @Test
    void noRuleIsTakenInPlaceOfOneWithoutAFigure() {
        assertThat(reason("2025-12-25", MAJOR)).isEqualTo(ParkReason.NO_FIGURE);
        assertThat(reason("2020-01-10", Asked.about(Matter.CONCEALED_ACCIDENT)))
                .isEqualTo(ParkReason.NO_FIGURE);
    }

    @Test
    void beforeAnyRuleThereIsNone() {
        assertThat(reason("2012-05-01", MAJOR)).isEqualTo(ParkReason.NO_RULE);
    }

    @Test
    void aRuleForASectorGoesBeforeTheProvinces() {
        var coal =
                new RuleEdition(
                        new RuleVersion(new RuleId("SD-COAL"), 1),
                        "coal",
                        new Evidence("D"),
                        LocalDate.parse("2022-01-01"),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(Sector.COAL_MINE),
                        Optional.empty(),
                        new Draft("SD-COAL", 1, "2022-01-01", "")
                                .with(Matter.MAJOR_HAZARD, fines(10, 1, 1_000_000))
                                .edition()
                                .cases(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        var all = Rules.with(coal);
        var day = LocalDate.parse("2023-01-10");

        var mine = all.calculate(day, RIZHAO, Sector.COAL_MINE, MAJOR.figures());
        assertThat(((Amount) mine).fen()).isEqualTo(yuan(10_000));
        assertThat(by(amount(all, day, MAJOR))).hasToString("SD-2021 v1");
    }

    @Test
    void severalFinesOfOneMatterCountTogether() {
        var asked = Asked.about(Matter.MAJOR_HAZARD).fined(yuan(60_000), yuan(40_000));

        assertThat(amount(rules, LocalDate.parse("2022-01-10"), asked).fen())
                .isEqualTo(yuan(50_000));
    }

    @Test
    void withoutAnyFineTheFloorApplies() {
        var asked = Asked.about(Matter.MAJOR_HAZARD).fined();

        assertThat(amount(rules, LocalDate.parse("2022-01-10"), asked).fen())
                .isEqualTo(yuan(5_000));
    }

    @Test
    void untilFinesAreCompleteNothingIsCalculated() {
        assertThat(reason("2022-01-10", Asked.about(Matter.MAJOR_HAZARD)))
                .isEqualTo(ParkReason.PENALTY_NOT_FINAL);
    }

    @Test
    void anOfficerMustSetTheFigureWithinTheRange() {
        var asked = Asked.about(Matter.GENERAL_HAZARD);
        assertThat(reason("2022-01-10", asked)).isEqualTo(ParkReason.FIGURE_NOT_SET);
        assertThat(reason("2022-01-10", asked.figure(499))).isEqualTo(ParkReason.FIGURE_NOT_SET);
        assertThat(reason("2022-01-10", asked.figure(5_001))).isEqualTo(ParkReason.FIGURE_NOT_SET);
        assertThat(amount(rules, LocalDate.parse("2022-01-10"), asked.figure(500)).fen())
                .isEqualTo(yuan(500));
        assertThat(amount(rules, LocalDate.parse("2022-01-10"), asked.figure(5_000)).fen())
                .isEqualTo(yuan(5_000));
    }

    @Test
    void tierAndBandMustBeDecided() {
        var listed = Asked.about(Matter.LISTED_SITUATION).fined(1);
        assertThat(reason("2022-01-10", listed)).isEqualTo(ParkReason.TIER_NOT_DECIDED);
        assertThat(reason("2022-01-10", listed.grade(4))).isEqualTo(ParkReason.TIER_NOT_DECIDED);
        assertThat(reason("2023-01-10", listed)).isEqualTo(ParkReason.BAND_NOT_DECIDED);
        assertThat(reason("2023-01-10", listed.grade(5))).isEqualTo(ParkReason.BAND_NOT_DECIDED);
        assertThat(amount(rules, LocalDate.parse("2022-01-10"), listed.grade(3)).fen())
                .isEqualTo(yuan(100_000));
    }

    @Test
    void anAccidentMustBeConfirmed() {
        assertThat(reason("2022-01-10", Asked.about(Matter.CONCEALED_ACCIDENT)))
                .isEqualTo(ParkReason.ACCIDENT_NOT_CONFIRMED);
    }

    @Test
    void fromTheDayOfTheNewInstrumentTheNamelessMayClaim() {
        assertThat(reason("2024-08-31", MAJOR.nameless())).isEqualTo(ParkReason.NAMED_ONLY);
        assertThat(amount(rules, LocalDate.parse("2024-09-01"), MAJOR.nameless()).fen())
                .isEqualTo(yuan(50_000));
    }

    @Test
    void anUpliftThatTheProvinceNeverSetParks() {
        var there =
                rules.calculate(
                        LocalDate.parse("2024-01-10"),
                        ELSEWHERE,
                        Sector.CHEMICAL,
                        MAJOR.insider().figures());

        assertThat(((Parked) there).reason()).isEqualTo(ParkReason.UPLIFT_NOT_SET);
    }

    @Test
    void aLaterVersionFillsTheGapAndTheOlderAnswerStays() {
        var day = LocalDate.parse("2026-03-01");
        var loaded = Rules.with(Rules.loaded());
        var now = amount(loaded, day, MAJOR);

        assertThat(by(now)).hasToString("SD-2025 v2");
        assertThat(now.fen()).isEqualTo(yuan(50_000));
        assertThat(reason("2026-03-01", MAJOR)).isEqualTo(ParkReason.NO_FIGURE);
        assertThat(loaded.again(List.of(version("SD-2025", 1)), day, MAJOR.figures()))
                .hasValueSatisfying(older -> assertThat(older).isInstanceOf(Parked.class));
    }

    @Test
    void aVersionThatChangesAFigureFollowsInTime() {
        var first =
                new Draft("SD-A", 1, "2026-01-01", "2026-06-30")
                        .with(Matter.MAJOR_HAZARD, fines(50, 5_000, 500_000));
        var next =
                new Draft("SD-A", 2, "2026-07-01", "")
                        .with(Matter.MAJOR_HAZARD, fines(60, 5_000, 500_000));
        var both = new RewardRules(List.of(first.edition(), next.edition()));

        assertThat(by(amount(both, LocalDate.parse("2026-06-30"), MAJOR))).hasToString("SD-A v1");
        assertThat(by(amount(both, LocalDate.parse("2026-07-01"), MAJOR))).hasToString("SD-A v2");
    }

    @Test
    void aVersionThatChangesAFigureOfTheSameDaysIsAFault() {
        refused(
                "SD-A v1 and SD-A v2 overlap in time",
                new Draft("SD-A", 1, "2026-01-01", "")
                        .with(Matter.MAJOR_HAZARD, fines(50, 5_000, 500_000)),
                new Draft("SD-A", 2, "2026-07-01", "")
                        .with(Matter.MAJOR_HAZARD, fines(60, 5_000, 500_000)));
    }

    @Test
    void twoRulesOfOneRegimeMustNotOverlap() {
        refused(
                "SD-A v1 and SD-B v1 overlap in time",
                new Draft("SD-A", 1, "2026-01-01", "2026-06-30"),
                new Draft("SD-B", 1, "2026-06-30", ""));
    }

    @Test
    void aVersionMustNotBeMissing() {
        refused(
                "SD-A has version 3 where version 2 is due",
                new Draft("SD-A", 1, "2026-01-01", ""),
                new Draft("SD-A", 3, "2026-07-01", ""));
    }

    @Test
    void whatIsChangedInPartMustBeKnown() {
        refused(
                "SD-B changes SD-A, which is unknown",
                new Draft("SD-B", 1, "2026-01-01", "").on("SD-A"));
    }

    private static void refused(String reason, Draft... drafts) {
        var editions = Stream.of(drafts).map(Draft::edition).toList();
        assertThatExceptionOfType(RuleFault.class)
                .isThrownBy(() -> new RewardRules(editions))
                .withMessage(reason);
    }

    private ParkReason reason(String day, Asked asked) {
        var parked =
                (Parked)
                        rules.calculate(
                                LocalDate.parse(day), RIZHAO, Sector.CHEMICAL, asked.figures());
        return parked.reason();
    }

    private static Amount amount(RewardRules rules, LocalDate day, Asked asked) {
        return (Amount) rules.calculate(day, RIZHAO, Sector.CHEMICAL, asked.figures());
    }

    private static RuleVersion by(Amount amount) {
        return amount.steps().getFirst().by();
    }

    private static RuleVersion version(String rule, int version) {
        return new RuleVersion(new RuleId(rule), version);
    }
}
