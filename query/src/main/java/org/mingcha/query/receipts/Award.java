package org.mingcha.query.receipts;

import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.money.Fen;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.reward.RewardEvent.AwardAnnounced;
import org.mingcha.command.reward.RewardEvent.AwardNotified;
import org.mingcha.command.reward.RewardEvent.ClaimRejected;
import org.mingcha.command.reward.RewardEvent.ClaimWindowExtended;
import org.mingcha.command.reward.RewardEvent.RewardApproved;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.reward.RewardState;

/**
 * The reward of a matter, as its first reporter follows it.
 *
 * @param amount as last approved; shown once the award is notified
 * @param claimBy the last day on which to claim, as last set
 */
public record Award(
        RewardId reward, RewardState state, Optional<Fen> amount, Optional<LocalDate> claimBy) {

    static Award of(RewardId reward) {
        return new Award(reward, RewardState.OPENED, Optional.empty(), Optional.empty());
    }

    Award after(RewardEvent event) {
        return switch (event) {
            case RewardApproved e -> now(event, Optional.of(e.amount()), claimBy);
            case RewardPaid e -> now(event, Optional.of(e.amount()), claimBy);
            case AwardNotified e -> claimable(event, e.claimBy());
            case AwardAnnounced e -> claimable(event, e.claimBy());
            case ClaimWindowExtended e -> claimable(event, e.claimBy());
            case ClaimRejected e -> claimable(event, e.claimBy());
            case RewardEvent.ByRule _, RewardEvent.ByOfficer _, RewardEvent.ByReporter _ ->
                    now(event, amount, claimBy);
        };
    }

    /** Whether the reporter is to claim it now. */
    boolean claimable() {
        return state == RewardState.NOTIFIED || state == RewardState.CHANGED_NOTIFIED;
    }

    /** An amount that may still change is nobody's business yet. */
    Award shown() {
        return claimBy.isPresent() ? this : new Award(reward, state, Optional.empty(), claimBy);
    }

    private Award claimable(RewardEvent event, Deadline by) {
        return now(event, amount, Optional.of(by.dueOn()));
    }

    private Award now(RewardEvent event, Optional<Fen> amount, Optional<LocalDate> claimBy) {
        return new Award(reward, state.after(event), amount, claimBy);
    }
}
