package org.mingcha.command.law.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mingcha.command.law.reward.Rules.yuan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.command.Invalid;
import org.mingcha.command.law.reward.Rules.Draft;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.DivisionCode;

/** What a rule can be made of. */
class FiguresOfRulesTest {

    private static final Fen LOW = yuan(1);
    private static final Fen HIGH = yuan(2);

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void aShareIsAtLeastOneHundredthAndAtMostTheWhole(int value) {
        refused(() -> new Percent(value));
    }

    @ParameterizedTest
    @CsvSource({"1, 100, 1", "100, 7, 7", "50, 1, 1", "49, 1, 0", "15, 10, 2", "15, 9, 1"})
    void aShareIsRoundedHalfUpToAFen(int percent, long amount, long share) {
        assertThat(new Percent(percent).of(new Fen(amount))).isEqualTo(new Fen(share));
    }

    @Test
    void aShareOnTopIsNeverMoreThanAnAmountCanBe() {
        var most = new Fen(Fen.MOST);
        assertThat(new Percent(20).onTopOf(new Fen(100))).isEqualTo(new Fen(120));
        assertThat(new Percent(1).onTopOf(most)).isEqualTo(most);
        assertThat(Rates.sum(List.of(most, new Fen(1)))).isEqualTo(most);
        assertThat(Rates.sum(List.of(new Fen(2), new Fen(1)))).isEqualTo(new Fen(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, Deaths.MOST})
    void deathsAreCountedFromOne(int value) {
        assertThat(new Deaths(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, Deaths.MOST + 1})
    void noDeathOrTooManyIsNoCountOfDeaths(int value) {
        assertThat(catchThrowable(() -> new Deaths(value))).isInstanceOf(Invalid.class);
    }

    @Test
    void theLowerOfTwoFiguresIsNeverAboveTheUpper() {
        refused(() -> new Band(HIGH, LOW, 1));
        refused(() -> new Method.Discretion(HIGH, LOW));
        refused(() ->
                new Method.PercentOfFine(new Percent(1), Optional.of(HIGH), Optional.of(LOW)));
        refused(() -> new Method.Tier(List.of(LOW, HIGH)));
    }

    @Test
    void bothFiguresMayBeTheSameOrOneOfThemUnknown() {
        assertThat(new Band(LOW, LOW, 1).clamp(HIGH)).isEqualTo(LOW);
        assertThat(new Method.Discretion(LOW, LOW).allows(LOW)).isTrue();
        assertThat(new Method.Tier(List.of(HIGH, LOW, LOW)).tiers()).hasSize(3);
        assertThat(
                        new Method.PercentOfFine(new Percent(1), Optional.empty(), Optional.of(LOW))
                                .floor())
                .isEmpty();
        assertThat(
                        new Method.PercentOfFine(
                                        new Percent(1), Optional.of(HIGH), Optional.empty())
                                .cap())
                .isEmpty();
    }

    @Test
    void aBandHoldsAnAmountBetweenItsFigures() {
        var band = new Band(LOW, HIGH, 1);
        assertThat(band.clamp(new Fen(99))).isEqualTo(LOW);
        assertThat(band.clamp(new Fen(150))).isEqualTo(new Fen(150));
        assertThat(band.clamp(new Fen(201))).isEqualTo(HIGH);
        refused(() -> new Band(LOW, HIGH, 0));
    }

    @Test
    void everyClassOfAccidentNeedsAFigure() {
        var each = new EnumMap<AccidentClass, Fen>(AccidentClass.class);
        for (var grade : AccidentClass.values()) {
            each.put(grade, HIGH);
        }
        assertThat(new Method.PerDeath(each, Optional.empty()).of(AccidentClass.MAJOR))
                .isEqualTo(HIGH);
        each.remove(AccidentClass.MAJOR);
        refused(() -> new Method.PerDeath(each, Optional.empty()));
    }

    @Test
    void aCaseWithinABandNeedsBandsAndARuleADayToBeInForce() {
        var banded = new Method.PercentOfFineWithinBand(new Percent(50));
        var rule = new Draft("SD-A", 1, "2026-01-01", "2026-01-01");
        refused(() -> rule.with(Matter.LISTED_SITUATION, banded));
        assertThat(rule.bands(1, 2).with(Matter.LISTED_SITUATION, banded).edition().bands())
                .hasSize(1);
        refused(() -> new Draft("SD-A", 1, "2026-01-02", "2026-01-01"));
    }

    @Test
    void aLaterVersionOfTheSameDaysMayOnlyAdd() {
        var first = new Draft("SD-A", 1, "2026-01-01", "");
        var fines = Rules.fines(50, 5_000, 500_000);
        var second = new Draft("SD-A", 2, "2026-01-01", "").with(Matter.MAJOR_HAZARD, fines);

        assertThat(onlyAdds(second.bands(1, 2).uplift(20, 5), first)).isTrue();
        assertThat(onlyAdds(second, first.bands(1, 2))).isFalse();
        assertThat(onlyAdds(second.bands(1, 3), first.bands(1, 2))).isFalse();
        assertThat(onlyAdds(second.bands(1, 2), first.bands(1, 2))).isTrue();
        assertThat(onlyAdds(second, first.uplift(20, 5))).isFalse();
        assertThat(onlyAdds(second.uplift(21, 5), first.uplift(20, 5))).isFalse();
        assertThat(onlyAdds(second.uplift(20, 5), first.uplift(20, 5))).isTrue();
        assertThat(onlyAdds(second.uplift(20, 5), first.unset())).isTrue();
        assertThat(onlyAdds(first, second)).isFalse();
    }

    @Test
    void rulesAreListedByNameAndVersionAndOnlyTheLatestSpeaks() {
        var b = new Draft("SD-B", 1, "2020-01-01", "2020-12-31").unset().edition();
        var a2 = new Draft("SD-A", 2, "2026-01-01", "").unset().edition();
        var a1 = new Draft("SD-A", 1, "2026-01-01", "").edition();
        var rules = new RewardRules(List.of(b, a2, a1));
        assertThat(rules.all()).containsExactly(a1, a2, b);

        var gone = new Draft("SD-A", 3, "2027-01-01", "").edition();
        var later = new RewardRules(List.of(a1, a2, gone));
        assertThat(special(later, "2026-12-31")).contains(a2);
        assertThat(special(later, "2027-01-01")).isEmpty();
        assertThat(special(later, "2025-12-31")).isEmpty();
    }

    @Test
    void aRuleForSectorsAndOneForEverySectorStandBesideEachOther() {
        var every = new Draft("SD-A", 1, "2026-01-01", "").edition();
        var coal = forSectors("SD-B", Set.of(Sector.COAL_MINE));
        var chemical = forSectors("SD-C", Set.of(Sector.CHEMICAL));
        assertThat(new RewardRules(List.of(every, coal, chemical)).all()).hasSize(3);

        var both = forSectors("SD-D", Set.of(Sector.CHEMICAL, Sector.COAL_MINE));
        assertThat(catchThrowable(() -> new RewardRules(List.of(coal, both))))
                .isInstanceOf(RuleFault.class);
    }

    private static RuleEdition forSectors(String id, Set<Sector> sectors) {
        var draft = new Draft(id, 1, "2026-01-01", "").edition();
        return new RuleEdition(
                draft.version(),
                draft.source(),
                draft.evidence(),
                draft.from(),
                draft.to(),
                draft.overlayOn(),
                sectors,
                draft.eligibility(),
                Map.of(),
                List.of(),
                draft.uplift(),
                draft.special(),
                List.of());
    }

    private static Optional<RuleEdition> special(RewardRules rules, String day) {
        return rules.special(LocalDate.parse(day), new DivisionCode("371100"), Sector.CHEMICAL);
    }

    private static boolean onlyAdds(Draft later, Draft earlier) {
        return later.edition().onlyAddsTo(earlier.edition());
    }

    private static void refused(ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making);
    }
}
