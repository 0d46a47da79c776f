package org.mingcha.command.reward;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.mingcha.command.Refused;
import org.mingcha.command.due.Ladder;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.Moment;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.reward.RewardRules;
import org.mingcha.command.reward.RewardCommand.ClaimReward;
import org.mingcha.command.reward.RewardCommand.GrantSpecialReward;
import org.mingcha.command.reward.RewardCommand.PayReward;
import org.mingcha.command.reward.RewardCommand.RecoverReward;
import org.mingcha.command.reward.RewardCommand.VerifyClaim;
import org.mingcha.command.reward.RewardCommand.WaiveReward;
import org.mingcha.command.reward.RewardEvent.ClaimRejected;
import org.mingcha.command.reward.RewardEvent.ClaimVerified;
import org.mingcha.command.reward.RewardEvent.RewardClaimed;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.reward.RewardEvent.RewardRecovered;
import org.mingcha.command.reward.RewardEvent.RewardWaived;
import org.mingcha.command.reward.RewardEvent.SpecialRewardGranted;

/** From the claim to the payment. */
final class Collecting {

    private final Known known;

    Collecting(Known known) {
        this.known = known;
    }

    @CommandHandler
    void handle(ClaimReward command, Clock clock) {
        var now = Moment.of(clock);
        known.requireClaimant(command.tip());
        Refused.when(known.dates().lapsed(now), RewardRule.CLAIM_LAPSED);
        Refused.when(known.state() == RewardState.LAPSED, RewardRule.CLAIM_LAPSED);
        Refused.when(RewardState.CLAIM_MADE.contains(known.state()), RewardRule.ALREADY_CLAIMED);
        Refused.when(RewardState.ENDED.contains(known.state()), RewardRule.ENDED);
        Refused.when(!RewardState.CLAIMABLE.contains(known.state()), RewardRule.NOT_NOTIFIED);
        apply(new RewardClaimed(known.id(), now.day(), command.payout()));
    }

    @CommandHandler
    void handle(WaiveReward command, Clock clock) {
        var now = Moment.of(clock);
        known.requireClaimant(command.tip());
        Refused.when(known.dates().lapsed(now), RewardRule.CLAIM_LAPSED);
        Refused.when(RewardState.ENDED.contains(known.state()), RewardRule.ENDED);
        apply(new RewardWaived(known.id(), now.day()));
    }

    @CommandHandler
    void handle(
            VerifyClaim command,
            RewardRules rules,
            Deadlines deadlines,
            Ladder ladder,
            Clock clock) {
        var now = Catching.begin(known, command, deadlines, ladder, clock);
        var by = command.by().id();
        if (command.verified()) {
            boolean inside = command.insider().orElse(false);
            var payBy = deadlines.open(RowId.R3, now.day());
            apply(new ClaimVerified(known.id(), by, now.at(), inside, payBy));
            known.assessed(rules, now).ifPresent(AggregateLifecycle::apply);
        } else {
            var reason = command.reason().orElseThrow(() -> new Refused(RewardRule.REASON_MISSING));
            var claimBy = deadlines.open(RowId.R2, now.day());
            apply(new ClaimRejected(known.id(), by, now.at(), reason, claimBy));
        }
    }

    @CommandHandler
    void handle(
            GrantSpecialReward command,
            RewardRules rules,
            Deadlines deadlines,
            Ladder ladder,
            Clock clock) {
        var now = Catching.begin(known, command, deadlines, ladder, clock);
        Refused.when(!known.insider(), RewardRule.NOT_AN_INSIDER);
        var opened = known.opened();
        var rule =
                rules.special(opened.acceptedOn(), opened.division(), opened.sector())
                        .orElseThrow(() -> new Refused(RewardRule.NO_SPECIAL_RULE));
        apply(
                new SpecialRewardGranted(
                        known.id(),
                        command.by().id(),
                        now.at(),
                        rule.version(),
                        command.amount(),
                        command.reason()));
    }

    @CommandHandler
    void handle(
            PayReward command, EventStore events, Deadlines deadlines, Ladder ladder, Clock clock) {
        var now = Catching.begin(known, command, deadlines, ladder, clock);
        var by = command.by().id();
        known.hands().requireMayPay(by);
        new MatterNow(events, known).requirePayable();
        var amount = known.sum(known.assessment().amount().orElseThrow());
        apply(new RewardPaid(known.id(), by, now.at(), command.voucher(), amount));
    }

    @CommandHandler
    void handle(RecoverReward command, Deadlines deadlines, Ladder ladder, Clock clock) {
        var now = Catching.begin(known, command, deadlines, ladder, clock);
        apply(new RewardRecovered(known.id(), command.by().id(), now.at(), command.reason()));
    }
}
