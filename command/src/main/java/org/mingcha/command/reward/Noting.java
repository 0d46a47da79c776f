package org.mingcha.command.reward;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.reward.RewardCommand.DetermineFirstReporter;
import org.mingcha.command.reward.RewardCommand.NoteFines;
import org.mingcha.command.reward.RewardCommand.NoteGrading;
import org.mingcha.command.reward.RewardCommand.ResumeReward;
import org.mingcha.command.reward.RewardEvent.FinesNoted;
import org.mingcha.command.reward.RewardEvent.GradingNoted;

/** What other streams and the rules bring to a reward by themselves. */
final class Noting {

    private final Known known;

    Noting(Known known) {
        this.known = known;
    }

    /**
     * Whether another reporter is eligible is decided anew. Once the first reporter has been told
     * of the award, it stays theirs.
     */
    @CommandHandler
    void handle(
            DetermineFirstReporter command,
            EventStore events,
            OrderOfReceipt receipts,
            Clock clock) {
        if (RewardState.BEFORE_NOTICE.contains(known.state())) {
            new FirstReporter(events, receipts)
                    .of(known.id(), known.opened().tip(), Moment.of(clock).at())
                    .flatMap(known::news)
                    .ifPresent(AggregateLifecycle::apply);
        }
    }

    @CommandHandler
    void handle(NoteGrading command, RewardRules rules, Clock clock) {
        var now = Moment.of(clock);
        var news = new GradingNoted(known.id(), now.at(), command.hazard(), command.level());
        if (!known.assessment().knows(news) && known.changeable(now)) {
            apply(news);
            known.assessed(rules, now).ifPresent(AggregateLifecycle::apply);
        }
    }

    /** What was paid is not recovered because a penalty falls (奖励不与罚款收缴挂钩). */
    @CommandHandler
    void handle(NoteFines command, RewardRules rules, Clock clock) {
        var now = Moment.of(clock);
        var news = new FinesNoted(known.id(), now.at(), command.order(), command.fines());
        if (!known.assessment().knows(news) && known.changeable(now)) {
            apply(news);
            known.assessed(rules, now).ifPresent(AggregateLifecycle::apply);
        }
    }

    @CommandHandler
    void handle(ResumeReward command, RewardRules rules, Clock clock) {
        var now = Moment.of(clock);
        if (known.assessment().amount().isEmpty() && known.changeable(now)) {
            known.assessed(rules, now).ifPresent(AggregateLifecycle::apply);
        }
    }
}
