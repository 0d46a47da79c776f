package org.mingcha.command.law.reward;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.money.Fen;

/** The published rules as values, for this room's tests; their file is read elsewhere. */
public final class Rules {

    private static final Clause SOMEWHERE = new Clause(Optional.of("第三条"), new Evidence("E"));
    private static final long[] EACH = {30_000, 40_000, 50_000, 60_000};

    private Rules() {}

    /** As shipped: the rule of 2025 has no figure. */
    public static RewardRules shipped() {
        return new RewardRules(editions());
    }

    public static RewardRules with(RuleEdition... more) {
        var all = new ArrayList<>(editions());
        all.addAll(List.of(more));
        return new RewardRules(all);
    }

    /** A later version of the rule of 2025 that has the figures. */
    public static RuleEdition loaded() {
        return new Draft("SD-2025", 2, "2025-12-25", "")
                .with(Matter.MAJOR_HAZARD, fines(50, 5_000, 500_000))
                .with(Matter.ILLEGAL_OPERATION, fines(50, 5_000, 500_000))
                .with(Matter.GENERAL_HAZARD, new Method.Discretion(yuan(500), yuan(5_000)))
                .with(Matter.CONCEALED_ACCIDENT, perDeath(500_000))
                .uplift(20, 500_000)
                .edition();
    }

    static List<RuleEdition> editions() {
        return List.of(
                new Draft("CN-2012", 1, "2012-05-02", "2018-01-03")
                        .with(
                                Matter.HAZARD_OR_VIOLATION,
                                new Method.Discretion(yuan(1_000), yuan(10_000)))
                        .with(
                                Matter.CONCEALED_ACCIDENT,
                                new Method.Discretion(yuan(3_000), yuan(30_000)))
                        .edition(),
                new Draft("CN-2018", 1, "2018-01-04", "")
                        .namedOnly("")
                        .with(Matter.MAJOR_HAZARD, fines(15, 3_000, 300_000))
                        .with(Matter.ILLEGAL_OPERATION, fines(15, 3_000, 300_000))
                        .with(Matter.CONCEALED_ACCIDENT, perDeath(300_000))
                        .edition(),
                new Draft("CN-2020-INSIDER", 1, "2020-09-16", "").on("CN-2018").unset().edition(),
                new Draft("SD-2019", 1, "2019-06-01", "2021-03-17")
                        .namedOnly("")
                        .with(Matter.GENERAL_HAZARD, new Method.Discretion(yuan(500), yuan(5_000)))
                        .with(Matter.MAJOR_HAZARD, fines(50, 5_000, 500_000))
                        .edition(),
                new Draft("SD-2021", 1, "2021-03-18", "2025-12-24")
                        .namedOnly("2024-09-01")
                        .with(
                                Matter.LISTED_SITUATION,
                                new Method.Tier(
                                        List.of(yuan(500_000), yuan(300_000), yuan(100_000))))
                        .withoutFire(
                                Matter.GENERAL_HAZARD,
                                new Method.Discretion(yuan(500), yuan(5_000)))
                        .withoutFire(Matter.MAJOR_HAZARD, fines(50, 5_000, 500_000))
                        .withoutFire(Matter.ILLEGAL_OPERATION, fines(50, 5_000, 500_000))
                        .with(Matter.CONCEALED_ACCIDENT, perDeath(500_000))
                        .uplift(20, 500_000)
                        .edition(),
                new Draft("SD-2022-STD", 1, "2022-07-04", "")
                        .on("SD-2021")
                        .bands(300_000, 500_000, 100_000, 300_000, 20_000, 100_000, 0, 20_000)
                        .with(
                                Matter.LISTED_SITUATION,
                                new Method.PercentOfFineWithinBand(new Percent(50)))
                        .edition(),
                new Draft("SD-2025", 1, "2025-12-25", "").edition());
    }

    static Fen yuan(long amount) {
        return new Fen(amount * 100);
    }

    static Method fines(int percent, long floor, long cap) {
        return new Method.PercentOfFine(
                new Percent(percent), Optional.of(yuan(floor)), Optional.of(yuan(cap)));
    }

    private static Method perDeath(long cap) {
        Map<AccidentClass, Fen> each =
                Arrays.stream(AccidentClass.values())
                        .collect(toMap(grade -> grade, grade -> yuan(EACH[grade.ordinal()])));
        return new Method.PerDeath(each, Optional.of(yuan(cap)));
    }

    /** A rule being written down. */
    record Draft(RuleEdition edition) {

        Draft(String id, int version, String from, String to) {
            this(
                    new RuleEdition(
                            new RuleVersion(new RuleId(id), version),
                            id,
                            new Evidence("E"),
                            LocalDate.parse(from),
                            day(to),
                            Optional.empty(),
                            Set.of(),
                            Optional.empty(),
                            Map.of(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of()));
        }

        Draft on(String base) {
            return copy(
                    Optional.of(new RuleId(base)),
                    edition.eligibility(),
                    edition.cases(),
                    edition.bands(),
                    edition.uplift(),
                    edition.special());
        }

        Draft namedOnly(String until) {
            return copy(
                    edition.overlayOn(),
                    Optional.of(new Eligibility(true, day(until), Optional.empty(), SOMEWHERE)),
                    edition.cases(),
                    edition.bands(),
                    edition.uplift(),
                    edition.special());
        }

        Draft with(Matter matter, Method method) {
            return with(matter, new CaseRule(method, false, SOMEWHERE));
        }

        Draft withoutFire(Matter matter, Method method) {
            return with(matter, new CaseRule(method, true, SOMEWHERE));
        }

        Draft with(Matter matter, CaseRule rule) {
            var cases = new EnumMap<Matter, CaseRule>(Matter.class);
            cases.putAll(edition.cases());
            cases.put(matter, rule);
            return copy(
                    edition.overlayOn(),
                    edition.eligibility(),
                    cases,
                    edition.bands(),
                    edition.uplift(),
                    edition.special());
        }

        Draft bands(long... limits) {
            var bands = new ArrayList<Band>();
            for (int i = 0; i < limits.length; i += 2) {
                bands.add(new Band(yuan(limits[i]), yuan(limits[i + 1]), 1));
            }
            return copy(
                    edition.overlayOn(),
                    edition.eligibility(),
                    edition.cases(),
                    bands,
                    edition.uplift(),
                    edition.special());
        }

        Draft uplift(int percent, long cap) {
            return uplift(Optional.of(new Percent(percent)), Optional.of(yuan(cap)));
        }

        /** The province must set it; and there is a special reward. */
        Draft unset() {
            return uplift(Optional.empty(), Optional.empty());
        }

        private Draft uplift(Optional<Percent> share, Optional<Fen> cap) {
            return copy(
                    edition.overlayOn(),
                    edition.eligibility(),
                    edition.cases(),
                    edition.bands(),
                    Optional.of(new InsiderUplift(share, cap, List.of(), SOMEWHERE)),
                    share.isPresent() ? Optional.empty() : Optional.of(SOMEWHERE));
        }

        private Draft copy(
                Optional<RuleId> overlayOn,
                Optional<Eligibility> eligibility,
                Map<Matter, CaseRule> cases,
                List<Band> bands,
                Optional<InsiderUplift> uplift,
                Optional<Clause> special) {
            return new Draft(
                    new RuleEdition(
                            edition.version(),
                            edition.source(),
                            edition.evidence(),
                            edition.from(),
                            edition.to(),
                            overlayOn,
                            edition.sectors(),
                            eligibility,
                            cases,
                            bands,
                            uplift,
                            special,
                            List.of()));
        }

        private static Optional<LocalDate> day(String text) {
            return Optional.of(text).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        }
    }
}
