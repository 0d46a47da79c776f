package org.mingcha.command.tipoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.FromReporter;
import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitCode;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.ClaimHash;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.ReceiptTag;
import org.mingcha.command.seal.ReporterKey;
import org.mingcha.command.seal.Sealed;

/** Everything that can have happened to a tip-off. Names and shapes are stored for ever. */
public sealed interface TipOffEvent {

    TipId tip();

    /** What a reporter did. */
    sealed interface ByReporter extends TipOffEvent, FromReporter {}

    /** What an official did, and when. */
    sealed interface ByOfficer extends TipOffEvent
            permits Handled, CustodyEvent, IdentityEvent, OriginalEvent {

        OfficerId by();

        Instant at();
    }

    /** What an official did with the matter itself. */
    sealed interface Handled extends ByOfficer {}

    /** What verification found. */
    sealed interface Finding extends Handled {

        Sealed summary();
    }

    /** What followed from something that was recorded on another tip-off. */
    sealed interface ByPolicy extends TipOffEvent {

        Instant at();
    }

    /**
     * A deadline of the tip-off passed unmet; {@code at} is the moment it passed, whenever that was
     * noticed.
     */
    sealed interface Overdue extends TipOffEvent {

        Deadline deadline();

        Instant at();
    }

    /**
     * 举报已提交.
     *
     * @param narrative closed under the key of the stream
     * @param reporter who reported, as far as they said, closed under the identity key of the
     *     stream; always present, so that its presence tells nothing
     */
    record TipSubmitted(
            TipId tip,
            LocalDate on,
            Channel channel,
            TipKind kind,
            UnitName unitName,
            Optional<UnitCode> unitCode,
            Sector sector,
            DivisionCode division,
            Place place,
            Optional<LocalDate> occurredOn,
            Sealed narrative,
            Optional<Headcount> deaths,
            Optional<Headcount> injuries,
            boolean urgent,
            boolean wantsReward,
            boolean named,
            boolean reportedElsewhere,
            Sealed reporter,
            ReceiptTag receipt,
            ReporterKey reporterKey)
            implements ByReporter {}

    /** 举报已登记; its place in the ledger is the order of receipt. */
    record TipRegistered(TipId tip, LocalDate on, TipNumber number, Deadline acceptBy)
            implements ByReporter {}

    /**
     * 举报密码已设定: with the receipt it claims a reward.
     *
     * @param code of which only this hash is kept
     */
    record ClaimCodeIssued(TipId tip, LocalDate on, ClaimHash code) implements ByReporter {}

    /** The reporter wrote to the desk. */
    record ReporterWrote(TipId tip, LocalDate on, Sealed text) implements ByReporter {}

    /** 证据材料已提交: one file, with the report or later; the file itself is sealed elsewhere. */
    record EvidenceHandedIn(TipId tip, LocalDate on, Evidence evidence) implements ByReporter {}

    /** 举报已撤回. */
    record TipWithdrawn(TipId tip, LocalDate on, Optional<Sealed> reason) implements ByReporter {}

    /**
     * 举报涉亡: the form itself told of a death, so nobody need flag it (安全生产法 73).
     *
     * @param bringBy when it must have been brought before a county-or-above government
     */
    record DeathReported(TipId tip, LocalDate on, Deadline bringBy) implements ByReporter {}

    /** 已提出异议, within its limit; opens the re-check. */
    record ConclusionDisputed(TipId tip, LocalDate on, Optional<Sealed> reason, Deadline recheckBy)
            implements ByReporter {}

    /** 举报人反映未整改: not cured after all was closed; opens a re-check. */
    record NotCuredReported(TipId tip, LocalDate on, Optional<Sealed> reason, Deadline recheckBy)
            implements ByReporter {}

    /** 打击报复已报告 (安全生产法 54); a matter of its own beside the tip-off, and a case of its own. */
    record RetaliationReported(TipId tip, LocalDate on, Sealed text, Deadline decideBy)
            implements ByReporter {}

    /**
     * 打击报复仍待认定: what was reported last came after what was decided, so that another case goes on.
     * Dated and never timed, as it would tell when that was reported.
     */
    record RetaliationStillWaits(TipId tip, LocalDate on, Deadline decideBy)
            implements ByReporter {}

    /**
     * 并案已解除: the tip-off that it was merged into came to no conclusion. Caused by what another
     * reporter may have done, so dated and never timed.
     *
     * @param runs the date that ran when it was merged: no clock begins anew
     */
    record TipReleased(TipId tip, LocalDate on, TipId from, Deadline runs) implements ByReporter {}

    /**
     * 已受理: fixes the rules that apply, and {@code division} is the one that accepts and so rewards
     * (谁受理、谁奖励).
     */
    record TipAccepted(
            TipId tip, OfficerId by, Instant at, DivisionCode division, Deadline concludeBy)
            implements Handled {}

    /** 已决定不予受理. */
    record TipRefused(
            TipId tip, OfficerId by, Instant at, Optional<RefusalGround> ground, Letter reason)
            implements Handled {}

    /** 核查已交办. */
    record VerificationAssigned(TipId tip, OfficerId by, Instant at, List<OfficerId> officers)
            implements Handled {}

    /** 现场核查已记录; a refusal to sign the record is itself recorded (安全生产法 68). */
    record SiteChecked(
            TipId tip,
            OfficerId by,
            Instant at,
            List<OfficerId> officers,
            Sealed findings,
            boolean refusedToSign)
            implements Handled {}

    /** 查实. */
    record TipSubstantiated(TipId tip, OfficerId by, Instant at, Sealed summary)
            implements Finding {}

    /** 部分属实. */
    record TipPartlySubstantiated(TipId tip, OfficerId by, Instant at, Sealed summary)
            implements Finding {}

    /** 不实. */
    record TipFoundUnsubstantiated(TipId tip, OfficerId by, Instant at, Sealed summary)
            implements Finding {}

    /** 无法查清. */
    record TipFoundUnverifiable(TipId tip, OfficerId by, Instant at, Sealed summary)
            implements Finding {}

    /** 已办结: the responsible head signed (安全生产法 73). */
    record TipConcluded(TipId tip, OfficerId by, Instant at, Deadline feedBackBy)
            implements Handled {}

    /** 结果已反馈, with the four required contents (应急〔2023〕106号). */
    record ResultFedBack(
            TipId tip,
            OfficerId by,
            Instant at,
            Letter conclusion,
            Letter account,
            Letter disposal,
            boolean rewardable,
            Deadline objectBy)
            implements Handled {}

    /** The desk wrote to the reporter. */
    record DeskWrote(TipId tip, OfficerId by, Instant at, Letter text) implements Handled {}

    /** 紧急举报须立即采取措施: accepted as urgent (突发事件应对法 9). */
    record UrgentMeasuresDue(TipId tip, OfficerId by, Instant at, Deadline measuresBy)
            implements Handled {}

    /** 紧急措施已采取. */
    record UrgentMeasureTaken(TipId tip, OfficerId by, Instant at, Sealed measure)
            implements Handled {}

    /**
     * 涉亡已标记 (安全生产法 73): only a county-or-above government concludes it.
     *
     * @param bringBy when it must have been brought before one
     */
    record DeathFlagged(TipId tip, OfficerId by, Instant at, Deadline bringBy) implements Handled {}

    /** 涉亡举报已报县级以上政府. */
    record TipBroughtToGovernment(TipId tip, OfficerId by, Instant at) implements Handled {}

    /** 已并案: it goes on with the other tip-off, and its own reporter is answered all the same. */
    record TipMerged(TipId tip, OfficerId by, Instant at, TipId into) implements Handled {}

    /** 核查已开始. */
    record VerificationStarted(TipId tip, OfficerId by, Instant at) implements Handled {}

    /** 利益冲突已登记: the officer must not verify this. */
    record ConflictRecorded(TipId tip, OfficerId by, Instant at, OfficerId officer, Sealed reason)
            implements Handled {}

    /**
     * 核查期限已延长, once.
     *
     * @param was the date so far
     * @param concludeBy counted from the due day of the date so far
     */
    record VerificationExtended(
            TipId tip,
            OfficerId by,
            Instant at,
            int days,
            Letter reason,
            Deadline was,
            Deadline concludeBy)
            implements Handled {}

    /** 无法查清情况已报告当地政府. */
    record UnverifiableReported(TipId tip, OfficerId by, Instant at, DivisionCode government)
            implements Handled {}

    /** 复查已启动, by the level above. */
    record RecheckOrdered(TipId tip, OfficerId by, Instant at, List<OfficerId> officers)
            implements Handled {}

    /** 复查决定维持. */
    record ConclusionUpheld(TipId tip, OfficerId by, Instant at, Letter reason)
            implements Handled {}

    /** 复查决定变更: verification begins again, by those who re-checked. */
    record ConclusionReversed(
            TipId tip, OfficerId by, Instant at, Letter reason, Deadline concludeBy)
            implements Handled {}

    /** 恶意举报认定已提议; the reason holds the evidence of intent. */
    record MaliceProposed(TipId tip, OfficerId by, Instant at, Sealed reason) implements Handled {}

    /** 恶意举报已认定, by two. */
    record MaliciousTipFound(TipId tip, OfficerId by, Instant at, OfficerId proposedBy)
            implements Handled {}

    /** 已回访. */
    record ReporterRevisited(TipId tip, OfficerId by, Instant at, Sealed account)
            implements Handled {}

    /** 打击报复已查实. */
    record RetaliationConfirmed(TipId tip, OfficerId by, Instant at, Letter account)
            implements Handled {}

    /** 打击报复未查实. */
    record RetaliationNotConfirmed(TipId tip, OfficerId by, Instant at, Letter account)
            implements Handled {}

    /** 已归档. */
    record TipArchived(TipId tip, OfficerId by, Instant at) implements Handled {}

    /** 已接收并案: another tip-off was merged into this one. */
    record MergeJoined(TipId tip, Instant at, TipId merged) implements ByPolicy {}

    /**
     * 并案已随主案办结.
     *
     * @param at when the other was concluded
     * @param substantiated whether the other was found true, wholly or in part
     */
    record MergedTipConcluded(
            TipId tip, Instant at, TipId into, boolean substantiated, Deadline feedBackBy)
            implements ByPolicy {}

    /** 受理逾期. */
    record AcceptanceOverdue(TipId tip, Deadline deadline, Instant at) implements Overdue {}

    /** 核查已逾期. */
    record VerificationOverdue(TipId tip, Deadline deadline, Instant at) implements Overdue {}

    /** 反馈逾期. */
    record FeedbackOverdue(TipId tip, Deadline deadline, Instant at) implements Overdue {}
}
