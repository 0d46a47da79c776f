package org.mingcha.command.hazard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mingcha.command.Citation;
import org.mingcha.command.Opening;
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

    record SubmitPlan(
            @TargetAggregateIdentifier HazardId hazard,
            Optional<Sealed> measures,
            Optional<Sealed> responsible,
            Optional<Sealed> funds,
            Optional<LocalDate> deadline,
            Optional<Sealed> contingency,
            Officer by)
            implements ByOfficer {}

    record ApprovePlan(@TargetAggregateIdentifier HazardId hazard, Officer by)
            implements ByOfficer {}

    record ReturnPlan(@TargetAggregateIdentifier HazardId hazard, Sealed reason, Officer by)
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

    record ReopenHazard(@TargetAggregateIdentifier HazardId hazard, Sealed reason, Officer by)
            implements ByOfficer {}

    /** The clock noticed that a date passed. Asked again, it changes nothing. */
    record RecordHazardOverdue(@TargetAggregateIdentifier HazardId hazard, LocalDate dueOn)
            implements HazardCommand {}
}
