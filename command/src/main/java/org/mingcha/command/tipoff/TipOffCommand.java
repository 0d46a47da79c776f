package org.mingcha.command.tipoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mingcha.command.Limit;
import org.mingcha.command.NotInFuture;
import org.mingcha.command.Opening;
import org.mingcha.command.evidence.Evidence;
import org.mingcha.command.evidence.EvidenceId;
import org.mingcha.command.party.Desk;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.OfficialAct;
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

/** Everything one may ask of a tip-off. */
public sealed interface TipOffCommand {

    TipId tip();

    /** Asked by whoever holds the receipt, or files the report. */
    sealed interface ByReporter extends TipOffCommand {}

    /** Asked by an official. */
    sealed interface ByOfficer extends TipOffCommand, OfficialAct {}

    /** Asked by an official whom the case is given to, from wherever they are (异地). */
    sealed interface ByAssigned extends ByOfficer {}

    /**
     * Follows from what was recorded elsewhere, or from the clock; asked again, it does nothing.
     */
    sealed interface Internal extends TipOffCommand {}

    record SubmitTip(
            @TargetAggregateIdentifier TipId tip,
            Channel channel,
            TipKind kind,
            UnitName unitName,
            Optional<UnitCode> unitCode,
            Sector sector,
            DivisionCode division,
            Place place,
            @NotInFuture Optional<LocalDate> occurredOn,
            @Limit(20_000) Sealed narrative,
            Optional<Headcount> deaths,
            Optional<Headcount> injuries,
            boolean urgent,
            boolean wantsReward,
            boolean named,
            boolean reportedElsewhere,
            Sealed reporter,
            ReceiptTag receipt,
            ReporterKey reporterKey,
            Optional<ClaimHash> claimCode,
            List<Evidence> evidence)
            implements ByReporter, Opening {}

    record WriteToDesk(@TargetAggregateIdentifier TipId tip, Sealed text) implements ByReporter {}

    /** Files of which the originals, and copies where there are any, are sealed already. */
    record HandInEvidence(@TargetAggregateIdentifier TipId tip, List<Evidence> evidence)
            implements ByReporter {}

    record WithdrawTip(@TargetAggregateIdentifier TipId tip, Optional<Sealed> reason)
            implements ByReporter {}

    record DisputeConclusion(@TargetAggregateIdentifier TipId tip, Optional<Sealed> reason)
            implements ByReporter {}

    /** After what came of it was closed: the hazard is still there. */
    record ReportNotCured(@TargetAggregateIdentifier TipId tip, Optional<Sealed> reason)
            implements ByReporter {}

    record ReportRetaliation(@TargetAggregateIdentifier TipId tip, Sealed text)
            implements ByReporter {}

    record AcceptTip(@TargetAggregateIdentifier TipId tip, Officer by) implements ByOfficer {}

    record RefuseTip(
            @TargetAggregateIdentifier TipId tip,
            Optional<RefusalGround> ground,
            Letter reason,
            Officer by)
            implements ByOfficer {}

    record AssignVerification(
            @TargetAggregateIdentifier TipId tip, List<OfficerId> officers, Officer by)
            implements ByOfficer {}

    record RecordSiteCheck(
            @TargetAggregateIdentifier TipId tip,
            List<OfficerId> officers,
            @Limit(20_000) Sealed findings,
            Optional<Boolean> refusedToSign,
            Officer by)
            implements ByAssigned {}

    record ConcludeVerification(
            @TargetAggregateIdentifier TipId tip, Outcome outcome, Sealed summary, Officer by)
            implements ByAssigned {}

    record SignConclusion(@TargetAggregateIdentifier TipId tip, Officer by) implements ByOfficer {}

    record FeedBack(
            @TargetAggregateIdentifier TipId tip,
            Letter conclusion,
            Letter account,
            Letter disposal,
            boolean rewardable,
            Officer by)
            implements ByOfficer {}

    record WriteToReporter(@TargetAggregateIdentifier TipId tip, Letter text, Officer by)
            implements ByOfficer {}

    record TransferTip(
            @TargetAggregateIdentifier TipId tip,
            DivisionCode toDivision,
            Optional<Desk> toDesk,
            Sealed reason,
            Officer by)
            implements ByOfficer {}

    record TakeOverTip(@TargetAggregateIdentifier TipId tip, Officer by) implements ByOfficer {}

    record ReturnTip(@TargetAggregateIdentifier TipId tip, Sealed reason, Officer by)
            implements ByOfficer {}

    record MergeTip(@TargetAggregateIdentifier TipId tip, TipId into, Officer by)
            implements ByOfficer {}

    record FlagDeath(@TargetAggregateIdentifier TipId tip, Officer by) implements ByOfficer {}

    record BringToGovernment(@TargetAggregateIdentifier TipId tip, Officer by)
            implements ByOfficer {}

    record RecordUrgentMeasure(@TargetAggregateIdentifier TipId tip, Sealed measure, Officer by)
            implements ByOfficer {}

    record StartVerification(@TargetAggregateIdentifier TipId tip, Officer by)
            implements ByAssigned {}

    record RecordConflict(
            @TargetAggregateIdentifier TipId tip, OfficerId officer, Sealed reason, Officer by)
            implements ByAssigned {}

    record ExtendVerification(
            @TargetAggregateIdentifier TipId tip, ExtensionDays days, Letter reason, Officer by)
            implements ByOfficer {}

    record OrderRecheck(@TargetAggregateIdentifier TipId tip, List<OfficerId> officers, Officer by)
            implements ByOfficer {}

    record DecideRecheck(
            @TargetAggregateIdentifier TipId tip, boolean upheld, Letter reason, Officer by)
            implements ByAssigned {}

    record ProposeMaliciousFinding(@TargetAggregateIdentifier TipId tip, Sealed reason, Officer by)
            implements ByOfficer {}

    record ConfirmMaliciousFinding(@TargetAggregateIdentifier TipId tip, Officer by)
            implements ByOfficer {}

    record RecordRevisit(@TargetAggregateIdentifier TipId tip, Sealed account, Officer by)
            implements ByOfficer {}

    record ArchiveTip(@TargetAggregateIdentifier TipId tip, Officer by) implements ByOfficer {}

    record OpenIdentity(@TargetAggregateIdentifier TipId tip, Sealed reason, Officer by)
            implements ByOfficer {}

    record ConsentToOpening(@TargetAggregateIdentifier TipId tip, Officer by)
            implements ByOfficer {}

    /** Whoever asked is shown it, once. */
    record ReceiveIdentity(@TargetAggregateIdentifier TipId tip, Officer by) implements ByOfficer {}

    record EraseIdentity(@TargetAggregateIdentifier TipId tip, Sealed reason, Officer by)
            implements ByOfficer {}

    record OpenOriginal(
            @TargetAggregateIdentifier TipId tip, EvidenceId evidence, Sealed reason, Officer by)
            implements ByOfficer {}

    record ConsentToOriginal(@TargetAggregateIdentifier TipId tip, EvidenceId evidence, Officer by)
            implements ByOfficer {}

    /** Whoever asked receives it, once. */
    record ReceiveOriginal(@TargetAggregateIdentifier TipId tip, EvidenceId evidence, Officer by)
            implements ByOfficer {}

    /** Record every date that passed by now, and every one that a new calendar moves. */
    record CatchUpTip(@TargetAggregateIdentifier TipId tip) implements Internal {}

    /** Another tip-off was merged into this one. */
    record JoinMerged(@TargetAggregateIdentifier TipId tip, TipId merged) implements Internal {}

    /**
     * The tip-off that it was merged into is concluded.
     *
     * @param at when that was
     */
    record ConcludeMerged(
            @TargetAggregateIdentifier TipId tip, TipId into, Instant at, boolean substantiated)
            implements Internal {}

    /**
     * What was said of retaliation is decided, in the case of its own that it has.
     *
     * @param at when that was
     * @param number sequence number of the last report that it decides on
     */
    record NoteRetaliationDecision(
            @TargetAggregateIdentifier TipId tip,
            OfficerId by,
            Instant at,
            long number,
            boolean confirmed,
            Letter account)
            implements Internal {}

    /** The tip-off that it was merged into ended without a conclusion. */
    record ReleaseMerged(@TargetAggregateIdentifier TipId tip, TipId from) implements Internal {}
}
