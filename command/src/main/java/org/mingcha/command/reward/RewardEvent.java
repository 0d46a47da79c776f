package org.mingcha.command.reward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.FromReporter;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.reward.AccidentClass;
import org.mingcha.command.law.reward.Deaths;
import org.mingcha.command.law.reward.Figures;
import org.mingcha.command.law.reward.Grade;
import org.mingcha.command.law.reward.Matter;
import org.mingcha.command.law.reward.ParkReason;
import org.mingcha.command.law.reward.RuleVersion;
import org.mingcha.command.law.reward.Step;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;

/** Everything that can have happened to a reward. Names and shapes are stored for ever. */
public sealed interface RewardEvent {

    RewardId reward();

    /** What a reporter did. */
    sealed interface ByReporter extends RewardEvent, FromReporter {}

    /** What an official did, and when. */
    sealed interface ByOfficer extends RewardEvent {

        OfficerId by();

        Instant at();
    }

    /** What follows from other streams and from the rules. */
    sealed interface ByRule extends RewardEvent {

        Instant at();
    }

    /**
     * 奖励程序已启动: the matter was substantiated.
     *
     * @param tip by which the matter goes
     * @param division that accepted it and so rewards (谁受理、谁奖励)
     * @param acceptedOn fixes the rule
     */
    record RewardOpened(
            RewardId reward,
            Instant at,
            TipId tip,
            TipKind kind,
            UnitName unitName,
            DivisionCode division,
            Sector sector,
            LocalDate acceptedOn)
            implements ByRule {}

    /**
     * 最先有效举报人已认定. Whether this one is eligible is to be decided.
     *
     * @param tip of the matter's valid ones, the first received
     * @param named whether its reporter gave a name
     */
    record FirstReporterDetermined(
            RewardId reward, Instant at, TipId tip, ReceivedAs receivedAs, boolean named)
            implements ByRule {}

    /** A hazard of the matter was graded. */
    record GradingNoted(RewardId reward, Instant at, HazardId hazard, HazardLevel level)
            implements ByRule {}

    /**
     * What fines an order of the matter has led to was taken note of.
     *
     * @param fines those that stand
     */
    record FinesNoted(RewardId reward, Instant at, OrderId order, List<Fen> fines)
            implements ByRule {}

    /**
     * 金额已核算.
     *
     * @param rules the one that decides first, then those that change it in part
     */
    record RewardCalculated(
            RewardId reward,
            Instant at,
            List<RuleVersion> rules,
            Figures figures,
            List<Step> steps,
            Fen amount)
            implements ByRule {}

    /** 已重新核算: a figure changed before payment. */
    record RewardRecalculated(
            RewardId reward,
            Instant at,
            List<RuleVersion> rules,
            Figures figures,
            List<Step> steps,
            Fen was,
            Fen amount)
            implements ByRule {}

    /** 已挂起: a figure is missing, and none is guessed. */
    record RewardParked(RewardId reward, Instant at, ParkReason reason, Optional<RuleVersion> rule)
            implements ByRule {}

    /** 逾期视为放弃; {@code at} is the moment the window closed, whenever that was noticed. */
    record RewardLapsed(RewardId reward, Deadline deadline, Instant at) implements ByRule {}

    /** 符合奖励条件. */
    record EligibilityConfirmed(RewardId reward, OfficerId by, Instant at) implements ByOfficer {}

    /** 不符合奖励条件. */
    record EligibilityDenied(RewardId reward, OfficerId by, Instant at, Denial reason)
            implements ByOfficer {}

    /**
     * 奖励情形已认定.
     *
     * @param fire whether it is a fire hazard
     * @param grade which tier or band of the rule
     * @param finesComplete whether no further fine will come
     */
    record BasisSet(
            RewardId reward,
            OfficerId by,
            Instant at,
            Matter matter,
            boolean fire,
            Optional<Grade> grade,
            boolean finesComplete)
            implements ByOfficer {}

    /** 事故等级已最终确认. */
    record AccidentClassConfirmed(
            RewardId reward, OfficerId by, Instant at, AccidentClass accidentClass, Deaths deaths)
            implements ByOfficer {}

    /** 金额已裁量. */
    record FigureSet(RewardId reward, OfficerId by, Instant at, Fen amount, Sealed reason)
            implements ByOfficer {}

    /**
     * 奖励已审批.
     *
     * @param notifyBy absent where the award was notified before and only its amount changed
     */
    record RewardApproved(
            RewardId reward, OfficerId by, Instant at, Fen amount, Optional<Deadline> notifyBy)
            implements ByOfficer {}

    /** 奖励退回. */
    record RewardReturned(RewardId reward, OfficerId by, Instant at, Sealed reason)
            implements ByOfficer {}

    /** 领奖通知已送达. */
    record AwardNotified(RewardId reward, OfficerId by, Instant at, Deadline claimBy)
            implements ByOfficer {}

    /** 领奖已公告, for a reporter who cannot be reached; nothing in it tells who that is. */
    record AwardAnnounced(RewardId reward, OfficerId by, Instant at, Deadline claimBy)
            implements ByOfficer {}

    /** 领取期限已延长. */
    record ClaimWindowExtended(
            RewardId reward, OfficerId by, Instant at, Sealed reason, Deadline claimBy)
            implements ByOfficer {}

    /**
     * 已申领.
     *
     * @param payout the word that collects it, closed under the identity key of the stream
     */
    record RewardClaimed(RewardId reward, LocalDate on, Sealed payout) implements ByReporter {}

    /**
     * 申领已核验.
     *
     * @param insider whether the reporter proved to be from within the unit
     */
    record ClaimVerified(RewardId reward, OfficerId by, Instant at, boolean insider, Deadline payBy)
            implements ByOfficer {}

    /** 申领未通过; it may be mended, by a window of its own. */
    record ClaimRejected(RewardId reward, OfficerId by, Instant at, Letter reason, Deadline claimBy)
            implements ByOfficer {}

    /** 已放弃. */
    record RewardWaived(RewardId reward, LocalDate on) implements ByReporter {}

    /** 已兑现: the amount that was approved, with what was granted specially. */
    record RewardPaid(RewardId reward, OfficerId by, Instant at, Voucher voucher, Fen amount)
            implements ByOfficer {}

    /** 奖金已追回. */
    record RewardRecovered(RewardId reward, OfficerId by, Instant at, Sealed reason)
            implements ByOfficer {}

    /** 特殊奖励已决定, beyond the calculated amount (应急〔2020〕69号). */
    record SpecialRewardGranted(
            RewardId reward, OfficerId by, Instant at, RuleVersion rule, Fen amount, Sealed reason)
            implements ByOfficer {}
}
