package org.mingcha.command.tipoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.FromReporter;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitCode;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
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
    sealed interface ByOfficer extends TipOffEvent {

        OfficerId by();

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

    /** The reporter wrote to the desk. */
    record ReporterWrote(TipId tip, LocalDate on, Sealed text) implements ByReporter {}

    /** 举报已撤回. */
    record TipWithdrawn(TipId tip, LocalDate on, Optional<Sealed> reason) implements ByReporter {}

    /**
     * 已受理: fixes the rules that apply, and {@code division} is the one that accepts and so rewards
     * (谁受理、谁奖励).
     */
    record TipAccepted(
            TipId tip, OfficerId by, Instant at, DivisionCode division, Deadline concludeBy)
            implements ByOfficer {}

    /** 已决定不予受理. */
    record TipRefused(
            TipId tip, OfficerId by, Instant at, Optional<RefusalGround> ground, Letter reason)
            implements ByOfficer {}

    /** 核查已交办. */
    record VerificationAssigned(TipId tip, OfficerId by, Instant at, List<OfficerId> officers)
            implements ByOfficer {}

    /** 现场核查已记录; a refusal to sign the record is itself recorded (安全生产法 68). */
    record SiteChecked(
            TipId tip,
            OfficerId by,
            Instant at,
            List<OfficerId> officers,
            Sealed findings,
            boolean refusedToSign)
            implements ByOfficer {}

    /** 查实. */
    record TipSubstantiated(TipId tip, OfficerId by, Instant at, Sealed summary)
            implements ByOfficer {}

    /** 部分属实. */
    record TipPartlySubstantiated(TipId tip, OfficerId by, Instant at, Sealed summary)
            implements ByOfficer {}

    /** 不实. */
    record TipFoundUnsubstantiated(TipId tip, OfficerId by, Instant at, Sealed summary)
            implements ByOfficer {}

    /** 无法查清. */
    record TipFoundUnverifiable(TipId tip, OfficerId by, Instant at, Sealed summary)
            implements ByOfficer {}

    /** 已办结: the responsible head signed (安全生产法 73). */
    record TipConcluded(TipId tip, OfficerId by, Instant at, Deadline feedBackBy)
            implements ByOfficer {}

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
            implements ByOfficer {}

    /** The desk wrote to the reporter. */
    record DeskWrote(TipId tip, OfficerId by, Instant at, Letter text) implements ByOfficer {}

    /** 受理逾期. */
    record AcceptanceOverdue(TipId tip, Deadline deadline, Instant at) implements Overdue {}

    /** 核查已逾期. */
    record VerificationOverdue(TipId tip, Deadline deadline, Instant at) implements Overdue {}

    /** 反馈逾期. */
    record FeedbackOverdue(TipId tip, Deadline deadline, Instant at) implements Overdue {}
}
