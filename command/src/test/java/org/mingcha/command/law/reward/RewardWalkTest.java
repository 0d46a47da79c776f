package org.mingcha.command.law.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingcha.command.law.reward.Calculation.Amount;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.Sector;
import org.mingcha.command.place.DivisionCode;

/** What holds for every amount, checked on matters drawn with a fixed seed. */
class RewardWalkTest {

    private static final long SEED = 20260824;
    private static final int DRAWS = 4_000;
    private static final DivisionCode RIZHAO = new DivisionCode("371100");

    private final RewardRules rules = Rules.with(Rules.loaded());

    @Test
    void noShareOfAFineIsBelowItsFloor() {
        amounts(Method.PercentOfFine.class)
                .forEach(draw ->
                        assertThat(draw.amount().fen().value())
                                .as("%s seed %d", draw, SEED)
                                .isGreaterThanOrEqualTo(
                                        draw.method().floor().orElseThrow().value()));
    }

    @Test
    void noAmountIsAboveItsCapWithOrWithoutUplift() {
        amounts(Method.PercentOfFine.class)
                .forEach(draw ->
                        assertThat(draw.amount().fen().value())
                                .as("%s seed %d", draw, SEED)
                                .isLessThanOrEqualTo(draw.method().cap().orElseThrow().value()));
        amounts(Method.PerDeath.class)
                .forEach(draw ->
                        assertThat(draw.amount().fen().value())
                                .as("%s seed %d", draw, SEED)
                                .isLessThanOrEqualTo(draw.method().cap().orElseThrow().value()));
    }

    @Test
    void everyListedSituationLiesInItsBand() {
        amounts(Method.PercentOfFineWithinBand.class)
                .filter(draw -> !draw.figures().insider())
                .forEach(draw -> {
                    var band =
                            draw.in().bands().get(draw.figures().grade().orElseThrow().value() - 1);
                    assertThat(draw.amount().fen().value())
                            .as("%s seed %d", draw, SEED)
                            .isBetween(band.min().value(), band.max().value());
                });
    }

    @Test
    void aHigherFineNeverMeansALowerReward() {
        draws().filter(draw -> draw.figures().fined())
                .forEach(draw -> {
                    var more = new Fen(draw.figures().fines().getFirst().value() + 1_000_007);
                    var higher =
                            calculate(draw.day(), new Asked(draw.figures()).fined(more).figures());
                    assertThat(fen(higher))
                            .as("%s seed %d", draw, SEED)
                            .isGreaterThanOrEqualTo(fen(draw.of()));
                });
    }

    @Test
    void anInsiderIsNeverPaidLessThanAnother() {
        draws().filter(draw -> !draw.figures().insider())
                .forEach(draw -> {
                    var inside =
                            calculate(draw.day(), new Asked(draw.figures()).insider().figures());
                    if (inside instanceof Amount) {
                        assertThat(fen(inside))
                                .as("%s", draw)
                                .isGreaterThanOrEqualTo(fen(draw.of()));
                    }
                });
    }

    @Test
    void whatWasCalculatedIsCalculatedAgainByTheRulesThatItNames() {
        amounts()
                .forEach(draw ->
                        assertThat(rules.again(draw.amount().rules(), draw.day(), draw.figures()))
                                .as("%s seed %d", draw, SEED)
                                .contains(draw.of()));
    }

    @Test
    void everyStepFollowsFromTheOneBefore() {
        amounts()
                .forEach(draw ->
                        assertThat(draw.amount().steps())
                                .as("%s seed %d", draw, SEED)
                                .extracting(Step::kind)
                                .isSorted());
    }

    /** One matter, and what the rules say of it. */
    private record Draw(LocalDate day, Figures figures, Calculation of) {

        Amount amount() {
            return (Amount) of;
        }
    }

    private record Applied<M extends Method>(Draw draw, RuleEdition in, M method) {

        Amount amount() {
            return draw.amount();
        }

        Figures figures() {
            return draw.figures();
        }
    }

    private <M extends Method> Stream<Applied<M>> amounts(Class<M> kind) {
        return amounts()
                .flatMap(draw -> {
                    var by = draw.amount().steps().getFirst().by();
                    var in =
                            rules.all().stream()
                                    .filter(rule -> rule.version().equals(by))
                                    .findFirst();
                    return in.stream()
                            .map(rule -> rule.cases().get(draw.figures().matter().orElseThrow()))
                            .map(CaseRule::method)
                            .filter(kind::isInstance)
                            .map(method ->
                                    new Applied<>(draw, in.orElseThrow(), kind.cast(method)));
                });
    }

    private Stream<Draw> amounts() {
        return draws().filter(draw -> draw.of() instanceof Amount);
    }

    private Stream<Draw> draws() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        return IntStream.range(0, DRAWS).mapToObj(_ -> draw(random));
    }

    private Draw draw(RandomGenerator random) {
        var day = LocalDate.parse("2018-06-01").plusDays(random.nextInt(3_200));
        var matters = Matter.values();
        var asked =
                Asked.about(matters[random.nextInt(matters.length)])
                        .grade(1 + random.nextInt(5))
                        .figure(random.nextInt(6_000))
                        .deaths(AccidentClass.values()[random.nextInt(4)], 1 + random.nextInt(40));
        if (random.nextInt(5) > 0) {
            asked = asked.fined(new Fen(random.nextLong(200_000_000)));
        }
        asked = random.nextInt(3) == 0 ? asked.insider() : asked;
        asked = random.nextInt(6) == 0 ? asked.fire() : asked;
        return new Draw(day, asked.figures(), calculate(day, asked.figures()));
    }

    private Calculation calculate(LocalDate day, Figures figures) {
        return rules.calculate(day, RIZHAO, Sector.CHEMICAL, figures);
    }

    private static long fen(Calculation calculation) {
        return calculation instanceof Amount amount ? amount.fen().value() : -1;
    }
}
