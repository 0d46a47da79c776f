package org.mingcha.command.reward;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.law.reward.Calculation;
import org.mingcha.command.law.reward.Calculation.Amount;
import org.mingcha.command.law.reward.Calculation.Parked;
import org.mingcha.command.law.reward.Figures;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.ParkReason;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.reward.RewardEvent.AccidentClassConfirmed;
import org.mingcha.command.reward.RewardEvent.BasisSet;
import org.mingcha.command.reward.RewardEvent.ClaimVerified;
import org.mingcha.command.reward.RewardEvent.FigureSet;
import org.mingcha.command.reward.RewardEvent.FinesNoted;
import org.mingcha.command.reward.RewardEvent.FirstReporterDetermined;
import org.mingcha.command.reward.RewardEvent.GradingNoted;
import org.mingcha.command.reward.RewardEvent.RewardCalculated;
import org.mingcha.command.reward.RewardEvent.RewardOpened;
import org.mingcha.command.reward.RewardEvent.RewardParked;
import org.mingcha.command.reward.RewardEvent.RewardRecalculated;
import org.mingcha.command.tipoff.TipKind;

/** What the amount follows from, as far as it is known, and what was last said of it. */
final class Assessment {

    private final Map<HazardId, HazardLevel> levels = new LinkedHashMap<>();
    private final Map<OrderId, List<Fen>> fines = new LinkedHashMap<>();
    private TipKind kind = TipKind.HAZARD;
    private boolean named;
    private boolean insider;
    private Optional<BasisSet> basis = Optional.empty();
    private Optional<AccidentClassConfirmed> accident = Optional.empty();
    private Optional<Fen> figure = Optional.empty();

    private Optional<Figures> calculatedFrom = Optional.empty();
    private Optional<Fen> amount = Optional.empty();
    private Optional<ParkReason> parked = Optional.empty();

    Figures figures() {
        return new Figures(
                matter(),
                basis.filter(BasisSet::fire).isPresent(),
                fines.values().stream().flatMap(List::stream).toList(),
                !fines.isEmpty() || basis.filter(BasisSet::finesComplete).isPresent(),
                accident.map(AccidentClassConfirmed::accidentClass),
                accident.map(AccidentClassConfirmed::deaths),
                basis.flatMap(BasisSet::grade),
                figure,
                named,
                insider);
    }

    /** As an officer said, else as the kind of the tip-off and the grading of its hazards say. */
    Optional<Matter> matter() {
        return basis.map(BasisSet::matter)
                .or(() ->
                        switch (kind) {
                            case VIOLATION -> Optional.of(Matter.ILLEGAL_OPERATION);
                            case CONCEALED_ACCIDENT -> Optional.of(Matter.CONCEALED_ACCIDENT);
                            case HAZARD ->
                                    levels.values().stream()
                                            .max(Enum::compareTo)
                                            .map(Assessment::hazard);
                        });
    }

    /** The amount as last calculated; empty while there is none. */
    Optional<Fen> amount() {
        return amount;
    }

    boolean knows(GradingNoted news) {
        return news.level() == levels.get(news.hazard());
    }

    /** That there never was a fine is no news. */
    boolean knows(FinesNoted news) {
        return fines.containsKey(news.order())
                ? news.fines().equals(fines.get(news.order()))
                : news.fines().isEmpty();
    }

    /**
     * What is to be recorded of a calculation; nothing where it says what the last one said.
     *
     * @param anew whether it is to be recorded all the same
     */
    Optional<RewardEvent> news(RewardId id, Calculation calculation, Instant at, boolean anew) {
        return switch (calculation) {
            case Parked p when anew || !parked.equals(Optional.of(p.reason())) ->
                    Optional.of(new RewardParked(id, at, p.reason(), p.rule()));
            case Parked _ -> Optional.empty();
            case Amount a when anew || differs(a) -> Optional.of(amount(id, a, at));
            case Amount _ -> Optional.empty();
        };
    }

    private boolean differs(Amount now) {
        return !amount.equals(Optional.of(now.fen()))
                || !calculatedFrom.equals(Optional.of(figures()));
    }

    private RewardEvent amount(RewardId id, Amount now, Instant at) {
        return amount.<RewardEvent>map(was ->
                        new RewardRecalculated(
                                id, at, now.rules(), figures(), now.steps(), was, now.fen()))
                .orElseGet(() ->
                        new RewardCalculated(
                                id, at, now.rules(), figures(), now.steps(), now.fen()));
    }

    void on(RewardEvent event) {
        switch (event) {
            case RewardOpened e -> kind = e.kind();
            case FirstReporterDetermined e -> named = e.named();
            case GradingNoted e -> levels.put(e.hazard(), e.level());
            case FinesNoted e -> fines.put(e.order(), new ArrayList<>(e.fines()));
            case BasisSet e -> basis = Optional.of(e);
            case AccidentClassConfirmed e -> accident = Optional.of(e);
            case FigureSet e -> figure = Optional.of(e.amount());
            case ClaimVerified e -> insider = e.insider();
            case RewardCalculated e -> said(e.figures(), e.amount());
            case RewardRecalculated e -> said(e.figures(), e.amount());
            case RewardParked e -> {
                parked = Optional.of(e.reason());
                amount = Optional.empty();
            }
            case RewardEvent.ByOfficer _, RewardEvent.ByReporter _ -> {}
            case RewardEvent.RewardLapsed _ -> {}
        }
    }

    private void said(Figures figures, Fen now) {
        calculatedFrom = Optional.of(figures);
        amount = Optional.of(now);
        parked = Optional.empty();
    }

    private static Matter hazard(HazardLevel level) {
        return switch (level) {
            case GENERAL -> Matter.GENERAL_HAZARD;
            case MAJOR -> Matter.MAJOR_HAZARD;
        };
    }
}
