package org.mingcha.command.law.reward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.law.reward.Method.Discretion;
import org.mingcha.command.law.reward.Method.PerDeath;
import org.mingcha.command.law.reward.Method.PercentOfFine;
import org.mingcha.command.law.reward.Method.PercentOfFineWithinBand;
import org.mingcha.command.law.reward.Method.Tier;
import org.mingcha.command.money.Fen;

/** One calculation on its way: base, floor, band, uplift, cap. */
final class Stepping {

    private final Applied.Found found;
    private final Applied applied;
    private final Figures figures;
    private final List<Step> steps = new ArrayList<>();

    Stepping(Applied.Found found, Applied applied, Figures figures) {
        this.found = found;
        this.applied = applied;
        this.figures = figures;
    }

    Calculation calculate() {
        if (found.rule().notForFire() && figures.fire()) {
            return Applied.parked(ParkReason.NOT_FOR_FIRE, found.in());
        }
        return missing()
                .or(this::missingUplift)
                .map(reason -> (Calculation) Applied.parked(reason, found.in()))
                .orElseGet(this::amount);
    }

    private Optional<ParkReason> missing() {
        return switch (found.rule().method()) {
            case PercentOfFine _ -> unless(figures.fined(), ParkReason.PENALTY_NOT_FINAL);
            case PercentOfFineWithinBand _ ->
                    unless(figures.fined(), ParkReason.PENALTY_NOT_FINAL)
                            .or(() -> unless(band().isPresent(), ParkReason.BAND_NOT_DECIDED));
            case PerDeath _ ->
                    unless(
                            figures.accidentClass().isPresent() && figures.deaths().isPresent(),
                            ParkReason.ACCIDENT_NOT_CONFIRMED);
            case Discretion range ->
                    unless(
                            figures.figure().filter(range::allows).isPresent(),
                            ParkReason.FIGURE_NOT_SET);
            case Tier tier -> unless(tier(tier).isPresent(), ParkReason.TIER_NOT_DECIDED);
        };
    }

    /** An uplift whose share the province never set is a missing figure like any other. */
    private Optional<ParkReason> missingUplift() {
        boolean unset =
                figures.insider()
                        && applied.uplifting()
                                .flatMap(RuleEdition::uplift)
                                .filter(uplift -> uplift.share().isEmpty())
                                .isPresent();
        return unless(!unset, ParkReason.UPLIFT_NOT_SET);
    }

    private Calculation amount() {
        Optional<Fen> cap =
                switch (found.rule().method()) {
                    case PercentOfFine share -> percent(share);
                    case PercentOfFineWithinBand share -> banded(share);
                    case PerDeath each -> perDeath(each);
                    case Discretion _ -> base(figures.figure().orElseThrow());
                    case Tier tier -> base(tier(tier).orElseThrow());
                };
        boolean uplifted = figures.insider() && uplift();
        cap.ifPresent(most -> step(StepKind.CAP, found.in(), Rates.atMost(last(), most)));
        if (uplifted) {
            capUplift();
        }
        return applied.amount(steps);
    }

    private Optional<Fen> percent(PercentOfFine share) {
        base(share.share().of(Rates.sum(figures.fines())));
        share.floor()
                .ifPresent(least -> step(StepKind.FLOOR, found.in(), Rates.atLeast(last(), least)));
        return share.cap();
    }

    private Optional<Fen> banded(PercentOfFineWithinBand share) {
        base(share.share().of(Rates.sum(figures.fines())));
        step(StepKind.BAND, found.in(), band().orElseThrow().clamp(last()));
        return Optional.empty();
    }

    private Optional<Fen> perDeath(PerDeath rule) {
        Fen each = rule.of(figures.accidentClass().orElseThrow());
        long all = Math.multiplyExact(each.value(), figures.deaths().orElseThrow().value());
        base(new Fen(Math.min(all, Fen.MOST)));
        return rule.cap();
    }

    private Optional<Fen> base(Fen amount) {
        step(StepKind.BASE, found.in(), amount);
        return Optional.empty();
    }

    private boolean uplift() {
        var by = applied.uplifting();
        by.ifPresent(rule -> {
            var share = rule.uplift().orElseThrow().share().orElseThrow();
            step(StepKind.UPLIFT, rule, share.onTopOf(last()));
        });
        return by.isPresent();
    }

    private void capUplift() {
        var rule = applied.uplifting().orElseThrow();
        rule.uplift()
                .flatMap(InsiderUplift::cap)
                .ifPresent(most -> step(StepKind.CAP, rule, Rates.atMost(last(), most)));
    }

    private Optional<Band> band() {
        return figures.grade()
                .map(grade -> grade.value() - 1)
                .filter(index -> index < found.in().bands().size())
                .map(found.in().bands()::get);
    }

    private Optional<Fen> tier(Tier rule) {
        return figures.grade()
                .map(grade -> grade.value() - 1)
                .filter(index -> index < rule.tiers().size())
                .map(rule.tiers()::get);
    }

    private Fen last() {
        return steps.getLast().amount();
    }

    private void step(StepKind kind, RuleEdition by, Fen amount) {
        steps.add(new Step(kind, by.version(), amount));
    }

    private static Optional<ParkReason> unless(boolean given, ParkReason otherwise) {
        return given ? Optional.empty() : Optional.of(otherwise);
    }
}
