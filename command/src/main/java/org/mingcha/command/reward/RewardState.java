package org.mingcha.command.reward;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumSet;
import java.util.Set;
import org.mingcha.command.reward.RewardEvent.AccidentClassConfirmed;
import org.mingcha.command.reward.RewardEvent.AwardAnnounced;
import org.mingcha.command.reward.RewardEvent.AwardNotified;
import org.mingcha.command.reward.RewardEvent.BasisSet;
import org.mingcha.command.reward.RewardEvent.ClaimRejected;
import org.mingcha.command.reward.RewardEvent.ClaimVerified;
import org.mingcha.command.reward.RewardEvent.ClaimWindowExtended;
import org.mingcha.command.reward.RewardEvent.EligibilityConfirmed;
import org.mingcha.command.reward.RewardEvent.EligibilityDenied;
import org.mingcha.command.reward.RewardEvent.FigureSet;
import org.mingcha.command.reward.RewardEvent.FinesNoted;
import org.mingcha.command.reward.RewardEvent.FirstReporterDetermined;
import org.mingcha.command.reward.RewardEvent.GradingNoted;
import org.mingcha.command.reward.RewardEvent.RewardApproved;
import org.mingcha.command.reward.RewardEvent.RewardCalculated;
import org.mingcha.command.reward.RewardEvent.RewardClaimed;
import org.mingcha.command.reward.RewardEvent.RewardLapsed;
import org.mingcha.command.reward.RewardEvent.RewardOpened;
import org.mingcha.command.reward.RewardEvent.RewardPaid;
import org.mingcha.command.reward.RewardEvent.RewardParked;
import org.mingcha.command.reward.RewardEvent.RewardRecalculated;
import org.mingcha.command.reward.RewardEvent.RewardRecovered;
import org.mingcha.command.reward.RewardEvent.RewardReturned;
import org.mingcha.command.reward.RewardEvent.RewardWaived;
import org.mingcha.command.reward.RewardEvent.SpecialRewardGranted;

/** Where a reward stands. */
public enum RewardState {
    /** Also while eligibility is to be decided again. */
    OPENED,
    DENIED,
    PARKED,
    CALCULATED,
    RETURNED,
    APPROVED,
    NOTIFIED,
    CLAIMED,
    VERIFIED,
    /** Notified, and the amount changed since: it must be approved again. */
    CHANGED_NOTIFIED,
    CHANGED_CLAIMED,
    CHANGED_VERIFIED,
    PAID,
    LAPSED,
    WAIVED,
    RECOVERED;

    /** Those in which nothing more is to be done; a denial may still be reconsidered. */
    public static final Set<RewardState> ENDED = Set.of(DENIED, PAID, LAPSED, WAIVED, RECOVERED);

    /** Those in which the amount may change still. */
    static final Set<RewardState> RUNNING =
            EnumSet.allOf(RewardState.class).stream()
                    .filter(state -> !ENDED.contains(state))
                    .collect(toUnmodifiableSet());

    /** Those before the reporter is told of the award. */
    static final Set<RewardState> BEFORE_NOTICE =
            Set.of(OPENED, DENIED, PARKED, CALCULATED, RETURNED, APPROVED);

    /** Those in which the reporter may claim. */
    static final Set<RewardState> CLAIMABLE = Set.of(NOTIFIED, CHANGED_NOTIFIED);

    /** Those in which a claim stands. */
    static final Set<RewardState> CLAIM_MADE =
            Set.of(CLAIMED, VERIFIED, CHANGED_CLAIMED, CHANGED_VERIFIED);

    public RewardState after(RewardEvent event) {
        return switch (event) {
            case RewardOpened _, EligibilityConfirmed _ -> OPENED;
            case EligibilityDenied _ -> DENIED;
            case RewardCalculated _ -> changed(CALCULATED);
            case RewardRecalculated e -> recalculated(e);
            case RewardParked _ -> changed(PARKED);
            case SpecialRewardGranted _ -> changed(CALCULATED);
            case RewardApproved _ -> approved();
            case RewardReturned _ -> RETURNED;
            case AwardNotified _, AwardAnnounced _, ClaimRejected _ -> changedOr(NOTIFIED);
            case RewardClaimed _ -> changedOr(CLAIMED);
            case ClaimVerified _ -> changedOr(VERIFIED);
            case RewardPaid _ -> PAID;
            case RewardLapsed _ -> LAPSED;
            case RewardWaived _ -> WAIVED;
            case RewardRecovered _ -> RECOVERED;
            case FirstReporterDetermined _ -> BEFORE_NOTICE.contains(this) ? OPENED : this;
            case GradingNoted _, FinesNoted _, BasisSet _ -> this;
            case AccidentClassConfirmed _, FigureSet _, ClaimWindowExtended _ -> this;
        };
    }

    private RewardState recalculated(RewardRecalculated event) {
        boolean approved = Set.of(APPROVED, NOTIFIED, CLAIMED, VERIFIED).contains(this);
        return approved && event.amount().equals(event.was()) ? this : changed(CALCULATED);
    }

    /** What the reporter has done by then stands; that the amount was approved does not. */
    private RewardState changed(RewardState beforeNotice) {
        return switch (this) {
            case NOTIFIED, CHANGED_NOTIFIED -> CHANGED_NOTIFIED;
            case CLAIMED, CHANGED_CLAIMED -> CHANGED_CLAIMED;
            case VERIFIED, CHANGED_VERIFIED -> CHANGED_VERIFIED;
            case OPENED, DENIED, PARKED, CALCULATED, RETURNED, APPROVED -> beforeNotice;
            case PAID, LAPSED, WAIVED, RECOVERED -> this;
        };
    }

    private RewardState approved() {
        return switch (this) {
            case CHANGED_NOTIFIED -> NOTIFIED;
            case CHANGED_CLAIMED -> CLAIMED;
            case CHANGED_VERIFIED -> VERIFIED;
            case OPENED, DENIED, PARKED, CALCULATED, RETURNED, APPROVED -> APPROVED;
            case NOTIFIED, CLAIMED, VERIFIED, PAID, LAPSED, WAIVED, RECOVERED -> this;
        };
    }

    private RewardState changedOr(RewardState next) {
        return switch (this) {
            case CHANGED_NOTIFIED, CHANGED_CLAIMED, CHANGED_VERIFIED -> next.changed(CALCULATED);
            case OPENED, DENIED, PARKED, CALCULATED, RETURNED, APPROVED -> next;
            case NOTIFIED, CLAIMED, VERIFIED, PAID, LAPSED, WAIVED, RECOVERED -> next;
        };
    }
}
