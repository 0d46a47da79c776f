package org.mingcha.command.hazard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mingcha.command.Citation;
import org.mingcha.command.Opening;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.place.Place;
import org.mingcha.command.seal.Sealed;
import org.mingcha.command.tipoff.TipId;

/** Everything one may ask of a hazard. */
public sealed interface HazardCommand {

    HazardId hazard();

    /** Asked by an official. */
    sealed interface ByOfficer extends HazardCommand, OfficialAct {}

    record RegisterHazard(
            @TargetAggregateIdentifier HazardId hazard,
            Optional<TipId> tip,
            HazardSource source,
            UnitName unitName,
            DivisionCode division,
            Place place,
            Sealed description,
            Officer by)
            implements ByOfficer, Opening {}

    record GradeHazard(
            @TargetAggregateIdentifier HazardId hazard,
            HazardLevel level,
            Citation standard,
            Citation clause,
            Officer by)
            implements ByOfficer {}

    record RegradeHazard(
            @TargetAggregateIdentifier HazardId hazard,
            HazardLevel level,
            Citation standard,
            Citation clause,
            Sealed reason,
            Officer by)
            implements ByOfficer {}

    record ReportDirectly(
            @TargetAggregateIdentifier HazardId hazard, CommissionOffice to, Officer by)
            implements ByOfficer {}

    record PlaceGuard(@TargetAggregateIdentifier HazardId hazard, Sealed measures, Officer by)
            implements ByOfficer {}

    record RemoveOnSpot(@TargetAggregateIdentifier HazardId hazard, Sealed account, Officer by)
            implements ByOfficer {}

    /** Five elements, and the goals that the plan of a major hazard has besides. */
    record SubmitPlan(
            @TargetAggregateIdentifier HazardId hazard,
            Optional<Sealed> measures,
            Optional<Sealed> responsible,
            Optional<Sealed> funds,
            Optional<LocalDate> deadline,
            Optional<Sealed> contingency,
            Optional<Sealed> goals,
            Officer by)
            implements ByOfficer {}

    record ApprovePlan(@TargetAggregateIdentifier HazardId hazard, Officer by)
            implements ByOfficer {}

    record ReturnPlan(@TargetAggregateIdentifier HazardId hazard, Sealed reason, Officer by)
            implements ByOfficer {}

    record ReportProgress(@TargetAggregateIdentifier HazardId hazard, Sealed account, Officer by)
            implements ByOfficer {}

    record ReportCure(@TargetAggregateIdentifier HazardId hazard, Sealed account, Officer by)
            implements ByOfficer {}

    record ApplyForAcceptance(@TargetAggregateIdentifier HazardId hazard, Officer by)
            implements ByOfficer {}

    record AcceptCure(
            @TargetAggregateIdentifier HazardId hazard,
            List<OfficerId> officers,
            boolean passed,
            Sealed account,
            Officer by)
            implements ByOfficer {}

    record CloseOut(@TargetAggregateIdentifier HazardId hazard, Sealed rootCause, Officer by)
            implements ByOfficer {}

    /**
     * @param sham whether the cure that was accepted was none
     */
    record ReopenHazard(
            @TargetAggregateIdentifier HazardId hazard,
            Sealed reason,
            Optional<Boolean> sham,
            Officer by)
            implements ByOfficer {}

    /** Verification of a tip-off found it. */
    record FindHazard(@TargetAggregateIdentifier HazardId hazard, TipId tip)
            implements HazardCommand {}

    /**
     * Something happened to an order that is about the hazard.
     *
     * @param number sequence number of that in the order's stream
     */
    record NoteOrder(
            @TargetAggregateIdentifier HazardId hazard,
            CaseId order,
            long number,
            OrderStep step,
            LocalDate on)
            implements HazardCommand {}

    /** Its cure, due on {@code cureBy}, is overdue, and there is no order to list. */
    record ProposeHazardListing(@TargetAggregateIdentifier HazardId hazard, LocalDate cureBy)
            implements HazardCommand {}

    /** Records what its dates owe the ledger by now. Asked again, it changes nothing. */
    record CatchUpHazard(@TargetAggregateIdentifier HazardId hazard) implements HazardCommand {}
}
