package org.mingcha.command.reward;

import java.util.HashSet;
import java.util.Set;
import org.mingcha.command.Refused;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.reward.RewardEvent.AccidentClassConfirmed;
import org.mingcha.command.reward.RewardEvent.BasisSet;
import org.mingcha.command.reward.RewardEvent.ClaimVerified;
import org.mingcha.command.reward.RewardEvent.EligibilityConfirmed;
import org.mingcha.command.reward.RewardEvent.FigureSet;
import org.mingcha.command.reward.RewardEvent.RewardApproved;
import org.mingcha.command.reward.RewardEvent.SpecialRewardGranted;

/** Through whose hands a reward has gone: nobody approves what follows from their own decision. */
final class Hands {

    private final Set<OfficerId> calculators = new HashSet<>();
    private final Set<OfficerId> deciders = new HashSet<>();

    void requireMayApprove(OfficerId by) {
        Refused.when(calculators.contains(by), RewardRule.APPROVER_CALCULATED);
    }

    void requireMayPay(OfficerId by) {
        Refused.when(deciders.contains(by), RewardRule.PAYER_DECIDED);
    }

    void on(RewardEvent event) {
        switch (event) {
            case EligibilityConfirmed e -> calculators.add(e.by());
            case BasisSet e -> calculators.add(e.by());
            case AccidentClassConfirmed e -> calculators.add(e.by());
            case FigureSet e -> calculators.add(e.by());
            case SpecialRewardGranted e -> calculators.add(e.by());
            case RewardApproved e -> deciders.add(e.by());
            case ClaimVerified e -> {
                calculators.add(e.by());
                deciders.add(e.by());
            }
            case RewardEvent.ByOfficer _, RewardEvent.ByReporter _, RewardEvent.ByRule _ -> {}
        }
    }
}
