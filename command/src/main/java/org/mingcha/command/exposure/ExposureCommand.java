package org.mingcha.command.exposure;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mingcha.command.Limit;
import org.mingcha.command.Opening;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.redaction.Screening;
import org.mingcha.command.seal.Sealed;

/** Everything one may ask of an exposure decision. */
public sealed interface ExposureCommand {

    ExposureId exposure();

    /** Asked by an official. */
    sealed interface ByOfficer extends ExposureCommand, OfficialAct {}

    /**
     * Carries a text that is, or will be, made public: what the machine found in it comes along.
     */
    sealed interface Screened extends ByOfficer {

        Screening screening();

        Screened with(Screening screening);
    }

    /**
     * @param addressee the unit that the source names, if nothing is said
     * @param addresseeName of the government or department that is exposed
     */
    record ProposeExposure(
            @TargetAggregateIdentifier ExposureId exposure,
            ExposureBasis basis,
            ExposureSource source,
            DivisionCode division,
            Optional<Addressee> addressee,
            Optional<UnitName> addresseeName,
            Officer by)
            implements ByOfficer, Opening {

        /** The same proposal on another stream. */
        public ProposeExposure on(ExposureId other) {
            return new ProposeExposure(
                    other, basis, source, division, addressee, addresseeName, by);
        }
    }

    record DraftExposure(
            @TargetAggregateIdentifier ExposureId exposure,
            @Limit(200) Sealed title,
            @Limit(20_000) Sealed text,
            Screening screening,
            Officer by)
            implements Screened {

        @Override
        public DraftExposure with(Screening made) {
            return new DraftExposure(exposure, title, text, made, by);
        }
    }

    record CheckRedaction(
            @TargetAggregateIdentifier ExposureId exposure,
            boolean passed,
            Optional<Sealed> reason,
            Screening screening,
            Officer by)
            implements Screened {

        @Override
        public CheckRedaction with(Screening made) {
            return new CheckRedaction(exposure, passed, reason, made, by);
        }
    }

    /**
     * @param kind 曝光, if nothing is said
     */
    record ReviewLegality(
            @TargetAggregateIdentifier ExposureId exposure,
            boolean passed,
            Optional<Sealed> reason,
            Optional<PublicationKind> kind,
            Officer by)
            implements ByOfficer {}

    record ConsultParty(@TargetAggregateIdentifier ExposureId exposure, Officer by)
            implements ByOfficer {}

    record HearParty(@TargetAggregateIdentifier ExposureId exposure, Sealed account, Officer by)
            implements ByOfficer {}

    record ApproveExposure(@TargetAggregateIdentifier ExposureId exposure, Officer by)
            implements ByOfficer {}

    record RejectExposure(@TargetAggregateIdentifier ExposureId exposure, Sealed reason, Officer by)
            implements ByOfficer {}

    record PublishExposure(
            @TargetAggregateIdentifier ExposureId exposure,
            Optional<Medium> medium,
            Screening screening,
            Officer by)
            implements Screened {

        @Override
        public PublishExposure with(Screening made) {
            return new PublishExposure(exposure, medium, made, by);
        }
    }

    record WithdrawExposure(
            @TargetAggregateIdentifier ExposureId exposure,
            Sealed reason,
            Screening screening,
            Officer by)
            implements Screened {

        @Override
        public WithdrawExposure with(Screening made) {
            return new WithdrawExposure(exposure, reason, made, by);
        }
    }

    record CorrectExposure(
            @TargetAggregateIdentifier ExposureId exposure,
            @Limit(20_000) Sealed text,
            Sealed reason,
            Screening screening,
            Officer by)
            implements Screened {

        @Override
        public CorrectExposure with(Screening made) {
            return new CorrectExposure(exposure, text, reason, made, by);
        }
    }

    record ApproveCorrection(
            @TargetAggregateIdentifier ExposureId exposure, Screening screening, Officer by)
            implements Screened {

        @Override
        public ApproveCorrection with(Screening made) {
            return new ApproveCorrection(exposure, made, by);
        }
    }

    /**
     * @param byWhom who objects
     * @param othersNeeded whether others must help to check it: 7 working days instead of 3
     */
    record ObjectToExposure(
            @TargetAggregateIdentifier ExposureId exposure,
            Sealed account,
            @Limit(200) Sealed byWhom,
            Optional<Boolean> othersNeeded,
            Officer by)
            implements ByOfficer {}

    record DecideObjection(
            @TargetAggregateIdentifier ExposureId exposure,
            boolean upheld,
            Sealed reason,
            Officer by)
            implements ByOfficer {}

    record FollowUp(@TargetAggregateIdentifier ExposureId exposure, Sealed account, Officer by)
            implements ByOfficer {}

    /**
     * A penalty was decided, so its exposure is proposed. Asked again, it changes nothing.
     *
     * @param exposure as {@link ExposureId#ofPenalty} derives it
     * @param penalty sequence number of the decision in the order's stream
     */
    record ExposePenalty(
            @TargetAggregateIdentifier ExposureId exposure, OrderId order, long penalty)
            implements ExposureCommand {}

    /**
     * The penalty no longer stands. Asked again, it changes nothing.
     *
     * @param revokedOn the day from which the law counts
     */
    record DemandWithdrawal(@TargetAggregateIdentifier ExposureId exposure, LocalDate revokedOn)
            implements ExposureCommand {}

    /** The clock looks which dates have passed. Asked again, it changes nothing. */
    record CatchUpExposure(@TargetAggregateIdentifier ExposureId exposure)
            implements ExposureCommand {}
}
