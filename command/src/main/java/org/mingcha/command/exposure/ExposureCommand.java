package org.mingcha.command.exposure;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mingcha.command.Limit;
import org.mingcha.command.Opening;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Sealed;

/** Everything one may ask of an exposure decision. */
public sealed interface ExposureCommand {

    ExposureId exposure();

    /** Asked by an official. */
    sealed interface ByOfficer extends ExposureCommand, OfficialAct {}

    record ProposeExposure(
            @TargetAggregateIdentifier ExposureId exposure,
            ExposureBasis basis,
            ExposureSource source,
            DivisionCode division,
            Officer by)
            implements ByOfficer, Opening {}

    record DraftExposure(
            @TargetAggregateIdentifier ExposureId exposure,
            @Limit(200) Sealed title,
            @Limit(20_000) Sealed text,
            Officer by)
            implements ByOfficer {}

    record CheckRedaction(
            @TargetAggregateIdentifier ExposureId exposure,
            boolean passed,
            Optional<Sealed> reason,
            Officer by)
            implements ByOfficer {}

    record ReviewLegality(
            @TargetAggregateIdentifier ExposureId exposure,
            boolean passed,
            Optional<Sealed> reason,
            Officer by)
            implements ByOfficer {}

    record ApproveExposure(@TargetAggregateIdentifier ExposureId exposure, Officer by)
            implements ByOfficer {}

    record RejectExposure(@TargetAggregateIdentifier ExposureId exposure, Sealed reason, Officer by)
            implements ByOfficer {}

    record PublishExposure(@TargetAggregateIdentifier ExposureId exposure, Officer by)
            implements ByOfficer {}

    record WithdrawExposure(
            @TargetAggregateIdentifier ExposureId exposure, Sealed reason, Officer by)
            implements ByOfficer {}

    /** The clock noticed that the deadline passed. Asked again, it changes nothing. */
    record RecordPublicationOverdue(@TargetAggregateIdentifier ExposureId exposure, LocalDate dueOn)
            implements ExposureCommand {}
}
