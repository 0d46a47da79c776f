package org.mingcha.command.reward;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.law.reward.AccidentClass;
import org.mingcha.command.law.reward.Deaths;
import org.mingcha.command.law.reward.Grade;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;

/** Everything one may ask of a reward. */
public sealed interface RewardCommand {

    RewardId reward();

    /** Asked by whoever holds the receipt. */
    sealed interface ByReporter extends RewardCommand {}

    /** Asked by an official. */
    sealed interface ByOfficer extends RewardCommand, OfficialAct {}

    /**
     * Follows from what was recorded elsewhere, or from the clock; asked again, it does nothing.
     */
    sealed interface Internal extends RewardCommand {}

    /**
     * @param reason why not; only where the reporter is not eligible
     */
    record DecideEligibility(
            @TargetAggregateIdentifier RewardId reward,
            boolean eligible,
            Optional<Denial> reason,
            Officer by)
            implements ByOfficer {}

    record SetBasis(
            @TargetAggregateIdentifier RewardId reward,
            Matter matter,
            boolean fire,
            Optional<Grade> grade,
            boolean finesComplete,
            Officer by)
            implements ByOfficer {}

    record ConfirmAccidentClass(
            @TargetAggregateIdentifier RewardId reward,
            AccidentClass accidentClass,
            Deaths deaths,
            Officer by)
            implements ByOfficer {}

    record SetFigure(
            @TargetAggregateIdentifier RewardId reward, Fen amount, Sealed reason, Officer by)
            implements ByOfficer {}

    record ApproveReward(@TargetAggregateIdentifier RewardId reward, Officer by)
            implements ByOfficer {}

    record ReturnReward(@TargetAggregateIdentifier RewardId reward, Sealed reason, Officer by)
            implements ByOfficer {}

    record NotifyAward(@TargetAggregateIdentifier RewardId reward, Officer by)
            implements ByOfficer {}

    record AnnounceAward(@TargetAggregateIdentifier RewardId reward, Officer by)
            implements ByOfficer {}

    record ExtendClaim(@TargetAggregateIdentifier RewardId reward, Sealed reason, Officer by)
            implements ByOfficer {}

    /**
     * @param reason why not; only where it is not verified
     * @param insider whether the reporter proved to be from within the unit
     */
    record VerifyClaim(
            @TargetAggregateIdentifier RewardId reward,
            boolean verified,
            Optional<Letter> reason,
            Optional<Boolean> insider,
            Officer by)
            implements ByOfficer {}

    record GrantSpecialReward(
            @TargetAggregateIdentifier RewardId reward, Fen amount, Sealed reason, Officer by)
            implements ByOfficer {}

    record PayReward(@TargetAggregateIdentifier RewardId reward, Voucher voucher, Officer by)
            implements ByOfficer {}

    record RecoverReward(@TargetAggregateIdentifier RewardId reward, Sealed reason, Officer by)
            implements ByOfficer {}

    /**
     * @param tip whose receipt it is asked with
     */
    record ClaimReward(@TargetAggregateIdentifier RewardId reward, TipId tip, Sealed payout)
            implements ByReporter {}

    /**
     * @param tip whose receipt it is asked with
     */
    record WaiveReward(@TargetAggregateIdentifier RewardId reward, TipId tip)
            implements ByReporter {}

    /** The matter that goes by the tip-off was substantiated. */
    record OpenReward(@TargetAggregateIdentifier RewardId reward, TipId tip) implements Internal {}

    /** Which tip-offs make up the matter may have changed. */
    record DetermineFirstReporter(@TargetAggregateIdentifier RewardId reward) implements Internal {}

    /** A hazard of the matter was graded. */
    record NoteGrading(
            @TargetAggregateIdentifier RewardId reward, HazardId hazard, HazardLevel level)
            implements Internal {}

    /** These fines of an order of the matter stand. */
    record NoteFines(@TargetAggregateIdentifier RewardId reward, OrderId order, List<Fen> fines)
            implements Internal {}

    /** A figure that was missing may have been loaded. */
    record ResumeReward(@TargetAggregateIdentifier RewardId reward) implements Internal {}

    /** Record every date that passed by now, and every one that a new calendar moves. */
    record CatchUpReward(@TargetAggregateIdentifier RewardId reward) implements Internal {}
}
