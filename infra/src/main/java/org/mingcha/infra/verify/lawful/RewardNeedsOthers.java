package org.mingcha.infra.verify.lawful;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.reward.RewardEvent.AccidentClassConfirmed;
import org.mingcha.command.reward.RewardEvent.BasisSet;
import org.mingcha.command.reward.RewardEvent.ClaimVerified;
import org.mingcha.command.reward.RewardEvent.EligibilityConfirmed;
import org.mingcha.command.reward.RewardEvent.FigureSet;
import org.mingcha.command.reward.RewardEvent.RewardApproved;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.reward.RewardEvent.SpecialRewardGranted;
import org.mingcha.infra.verify.finding.Fault;

/**
 * Who decided what an amount follows from does not approve it; who approved it or verified the
 * claim does not pay it.
 */
final class RewardNeedsOthers implements StreamRule {

    private final Set<OfficerId> calculators = new HashSet<>(2);
    private final Set<OfficerId> deciders = new HashSet<>(2);

    @Override
    public Optional<Fault> broken(Object event) {
        switch (event) {
            case EligibilityConfirmed e -> calculators.add(e.by());
            case BasisSet e -> calculators.add(e.by());
            case AccidentClassConfirmed e -> calculators.add(e.by());
            case FigureSet e -> calculators.add(e.by());
            case SpecialRewardGranted e -> calculators.add(e.by());
            case ClaimVerified e -> {
                calculators.add(e.by());
                deciders.add(e.by());
            }
            case RewardApproved e -> {
                deciders.add(e.by());
                return StreamRule.when(
                        calculators.contains(e.by()), Fault.REWARD_APPROVED_BY_CALCULATOR);
            }
            case RewardPaid e -> {
                return StreamRule.when(deciders.contains(e.by()), Fault.REWARD_PAID_BY_DECIDER);
            }
            default -> {}
        }
        return Optional.empty();
    }
}
