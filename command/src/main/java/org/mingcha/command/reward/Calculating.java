package org.mingcha.command.reward;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.reward.AccidentClass;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.reward.RewardCommand.ConfirmAccidentClass;
import org.mingcha.command.reward.RewardCommand.DecideEligibility;
import org.mingcha.command.reward.RewardCommand.SetBasis;
import org.mingcha.command.reward.RewardCommand.SetFigure;
import org.mingcha.command.reward.RewardEvent.AccidentClassConfirmed;
import org.mingcha.command.reward.RewardEvent.BasisSet;
import org.mingcha.command.reward.RewardEvent.EligibilityConfirmed;
import org.mingcha.command.reward.RewardEvent.EligibilityDenied;
import org.mingcha.command.reward.RewardEvent.FigureSet;

/** What officers decide, and from which the amount follows. */
final class Calculating {

    private final Known known;

    Calculating(Known known) {
        this.known = known;
    }

    @CommandHandler
    void handle(
            DecideEligibility command,
            EventStore events,
            OrderOfReceipt receipts,
            RewardRules rules,
            Deadlines deadlines,
            Ladder ladder,
            Clock clock) {
        var now = Catching.begin(known, command, deadlines, ladder, clock);
        boolean denied = !command.eligible();
        Refused.when(denied && command.reason().isEmpty(), RewardRule.REASON_MISSING);
        Refused.when(!denied && command.reason().isPresent(), RewardRule.REASON_WITHOUT_DENIAL);
        new MatterNow(events, known).requireSubstantiated();
        var by = command.by().id();
        if (denied) {
            apply(new EligibilityDenied(known.id(), by, now.at(), command.reason().orElseThrow()));
        } else {
            var found =
                    new FirstReporter(events, receipts)
                            .of(known.id(), known.opened().tip(), now.at())
                            .orElseThrow(() -> new Refused(RewardRule.NO_VALID_REPORTER));
            known.news(found).ifPresent(AggregateLifecycle::apply);
            apply(new EligibilityConfirmed(known.id(), by, now.at()));
            known.assessed(rules, now).ifPresent(AggregateLifecycle::apply);
        }
    }

    @CommandHandler
    void handle(
            SetBasis command, RewardRules rules, Deadlines deadlines, Ladder ladder, Clock clock) {
        var now = Catching.begin(known, command, deadlines, ladder, clock);
        apply(
                new BasisSet(
                        known.id(),
                        command.by().id(),
                        now.at(),
                        command.matter(),
                        command.fire(),
                        command.grade(),
                        command.finesComplete()));
        known.assessed(rules, now).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(
            ConfirmAccidentClass command,
            RewardRules rules,
            Deadlines deadlines,
            Ladder ladder,
            Clock clock) {
        var now = Catching.begin(known, command, deadlines, ladder, clock);
        boolean accident =
                known.assessment().matter().equals(Optional.of(Matter.CONCEALED_ACCIDENT));
        Refused.when(!accident, RewardRule.NOT_AN_ACCIDENT);
        var least = AccidentClass.ofDeaths(command.deaths());
        Refused.when(command.accidentClass().compareTo(least) < 0, RewardRule.CLASS_BELOW_DEATHS);
        apply(
                new AccidentClassConfirmed(
                        known.id(),
                        command.by().id(),
                        now.at(),
                        command.accidentClass(),
                        command.deaths()));
        known.assessed(rules, now).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(
            SetFigure command, RewardRules rules, Deadlines deadlines, Ladder ladder, Clock clock) {
        var now = Catching.begin(known, command, deadlines, ladder, clock);
        var range =
                known.assessment()
                        .matter()
                        .flatMap(matter -> known.discretion(rules, matter))
                        .orElseThrow(() -> new Refused(RewardRule.FIGURE_NOT_ASKED));
        Refused.when(!range.allows(command.amount()), RewardRule.FIGURE_OUT_OF_RANGE);
        apply(
                new FigureSet(
                        known.id(),
                        command.by().id(),
                        now.at(),
                        command.amount(),
                        command.reason()));
        known.assessed(rules, now).ifPresent(AggregateLifecycle::apply);
    }
}
