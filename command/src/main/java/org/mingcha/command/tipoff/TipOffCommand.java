package org.mingcha.command.tipoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mingcha.command.Limit;
import org.mingcha.command.NotInFuture;
import org.mingcha.command.Opening;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitCode;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
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
            ReporterKey reporterKey)
            implements ByReporter, Opening {}

    record WriteToDesk(@TargetAggregateIdentifier TipId tip, Sealed text) implements ByReporter {}

    record WithdrawTip(@TargetAggregateIdentifier TipId tip, Optional<Sealed> reason)
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
            implements ByOfficer {}

    record ConcludeVerification(
            @TargetAggregateIdentifier TipId tip, Outcome outcome, Sealed summary, Officer by)
            implements ByOfficer {}

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

    /** The clock noticed that a deadline passed. Asked again, it changes nothing. */
    record RecordTipOverdue(@TargetAggregateIdentifier TipId tip, RowId row, LocalDate dueOn)
            implements TipOffCommand {}
}
