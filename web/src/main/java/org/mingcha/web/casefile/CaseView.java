package org.mingcha.web.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Citation;
import org.mingcha.command.exposure.Addressee;
import org.mingcha.command.exposure.ExposureBasis;
import org.mingcha.command.exposure.ExposureId;
import org.mingcha.command.exposure.ExposureSource;
import org.mingcha.command.exposure.ExposureState;
import org.mingcha.command.exposure.Medium;
import org.mingcha.command.exposure.PublicationKind;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.hazard.HazardLevel;
import org.mingcha.command.hazard.HazardSource;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.reward.ParkReason;
import org.mingcha.command.law.reward.RuleVersion;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderId;
import org.mingcha.command.order.OrderState;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitCode;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.redaction.Snapshot;
import org.mingcha.command.retaliation.RetaliationId;
import org.mingcha.command.retaliation.RetaliationState;
import org.mingcha.command.reward.RewardId;
import org.mingcha.command.reward.RewardState;
import org.mingcha.command.reward.Voucher;
import org.mingcha.command.tipoff.Channel;
import org.mingcha.command.tipoff.Headcount;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.tipoff.TipNumber;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.command.unit.KeyInspection;

/**
 * A case as one officer sees it now: texts are opened, and absent where they cannot be any more.
 * {@code acts} are the names of the acts that this officer may try.
 */
public sealed interface CaseView {

    List<Step> course();

    List<String> acts();

    /** The acts that this officer may not try now, and why. */
    List<Hindered> hindered();

    /** The place in the ledger up to which the case's own stream is shown. */
    long seen();

    /**
     * An act that is not offered.
     *
     * @param rule the code of the rule that would refuse it
     * @param roles who may do it, where that is what is lacking; empty if something else is
     */
    record Hindered(String act, String rule, List<Role> roles) {}

    record TipView(
            TipId tip,
            TipNumber number,
            TipState status,
            LocalDate registeredOn,
            Channel channel,
            TipKind kind,
            UnitName unitName,
            Optional<UnitCode> unitCode,
            Sector sector,
            DivisionCode division,
            Place place,
            Optional<LocalDate> occurredOn,
            Optional<String> narrative,
            Optional<Headcount> deaths,
            Optional<Headcount> injuries,
            boolean urgent,
            boolean wantsReward,
            boolean named,
            boolean reportedElsewhere,
            List<OfficerId> officers,
            Optional<Deadline> deadline,
            Optional<LocalDate> dueOn,
            boolean overdue,
            List<HazardId> hazards,
            Optional<RewardId> reward,
            List<Step> course,
            List<String> acts,
            DivisionCode custody,
            Optional<DivisionCode> offeredTo,
            boolean death,
            boolean notCured,
            boolean identityErased,
            Optional<TipId> mergedInto,
            List<TipId> merged,
            boolean malicious,
            List<RetaliationId> retaliations,
            List<ExhibitView> evidence,
            List<Hindered> hindered,
            long seen)
            implements CaseView {}

    record HazardView(
            HazardId hazard,
            HazardState status,
            Optional<HazardLevel> level,
            Optional<TipId> tip,
            HazardSource source,
            UnitName unitName,
            DivisionCode division,
            Place place,
            Optional<String> description,
            Optional<LocalDate> dueOn,
            boolean overdue,
            List<OrderId> orders,
            List<ExposureId> exposures,
            List<Step> course,
            List<String> acts,
            boolean suspended,
            boolean listingProposed,
            int shams,
            List<KeyInspection> keyInspection,
            List<Hindered> hindered,
            long seen)
            implements CaseView {}

    record OrderView(
            OrderId order,
            OrderState status,
            HazardId hazard,
            UnitName unitName,
            DivisionCode division,
            List<String> matters,
            Citation legalBasis,
            LocalDate rectifyBy,
            Optional<LocalDate> dueOn,
            boolean overdue,
            List<Fen> fines,
            List<ExposureId> exposures,
            List<Step> course,
            List<String> acts,
            boolean suspended,
            boolean suppliesCut,
            Optional<DivisionCode> responsible,
            boolean listingProposed,
            List<KeyInspection> keyInspection,
            List<Hindered> hindered,
            long seen)
            implements CaseView {}

    record ExposureView(
            ExposureId exposure,
            ExposureState status,
            ExposureBasis basis,
            ExposureSource source,
            UnitName unitName,
            DivisionCode division,
            Optional<String> title,
            Optional<String> text,
            Optional<LocalDate> dueOn,
            boolean overdue,
            List<Step> course,
            List<String> acts,
            Addressee addressee,
            Optional<UnitName> addresseeName,
            Optional<PublicationKind> kind,
            Optional<Released> released,
            Optional<String> correction,
            List<Hindered> hindered,
            long seen)
            implements CaseView {}

    /** How an exposure was made public, and until when it is shown. */
    record Released(Optional<Medium> medium, Snapshot snapshot, LocalDate showUntil) {}

    /**
     * @param firstReport which tip-off of the matter was received first
     * @param parked why there is no amount, while there is none
     * @param payoutWord only for whoever verifies the claim and pays it out
     */
    record RewardView(
            RewardId reward,
            RewardState status,
            TipId tip,
            Optional<TipId> firstReport,
            UnitName unitName,
            DivisionCode division,
            LocalDate acceptedOn,
            Optional<ParkReason> parked,
            Optional<RuleVersion> parkedBy,
            Optional<Calculated> calculation,
            Optional<Fen> special,
            Optional<String> payoutWord,
            Optional<Voucher> voucher,
            Optional<LocalDate> dueOn,
            boolean overdue,
            List<Step> course,
            List<String> acts,
            List<Hindered> hindered,
            long seen)
            implements CaseView {}

    /**
     * @param said what the reporter told of retaliation, first to last
     */
    record RetaliationView(
            RetaliationId retaliation,
            RetaliationState status,
            TipId tip,
            UnitName unitName,
            DivisionCode division,
            LocalDate openedOn,
            List<String> said,
            Optional<LocalDate> dueOn,
            boolean overdue,
            List<Step> course,
            List<String> acts,
            List<Hindered> hindered,
            long seen)
            implements CaseView {}
}
