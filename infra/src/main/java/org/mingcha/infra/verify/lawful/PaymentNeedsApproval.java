package org.mingcha.infra.verify.lawful;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingcha.command.money.Fen;
import org.mingcha.command.reward.RewardEvent.ClaimRejected;
import org.mingcha.command.reward.RewardEvent.ClaimVerified;
import org.mingcha.command.reward.RewardEvent.RewardApproved;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.reward.RewardEvent.RewardParked;
import org.mingcha.command.reward.RewardEvent.RewardRecalculated;
import org.mingcha.command.reward.RewardEvent.RewardReturned;
import org.mingcha.command.reward.RewardEvent.SpecialRewardGranted;
import org.mingcha.infra.verify.finding.Fault;

/** A matter is paid once: the amount that was last approved, for a claim that was verified. */
final class PaymentNeedsApproval implements StreamRule {

    private @Nullable Fen approved;
    private boolean verified;
    private boolean paid;

    @Override
    public Optional<Fault> broken(Object event) {
        switch (event) {
            case RewardApproved e -> approved = e.amount();
            case RewardRecalculated e when e.amount().equals(e.was()) -> {}
            case RewardRecalculated _, RewardReturned _, RewardParked _ -> approved = null;
            case SpecialRewardGranted _ -> approved = null;
            case ClaimVerified _ -> verified = true;
            case ClaimRejected _ -> verified = false;
            case RewardPaid e -> {
                return paid(e);
            }
            default -> {}
        }
        return Optional.empty();
    }

    private Optional<Fault> paid(RewardPaid event) {
        boolean again = paid;
        paid = true;
        boolean due = verified && event.amount().equals(approved);
        return StreamRule.when(again, Fault.PAID_TWICE)
                .or(() -> StreamRule.when(!due, Fault.PAID_UNAPPROVED));
    }
}
