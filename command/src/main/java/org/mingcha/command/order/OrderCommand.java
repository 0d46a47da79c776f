package org.mingcha.command.order;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mingcha.command.Citation;
import org.mingcha.command.NotInFuture;
import org.mingcha.command.Opening;
import org.mingcha.command.hazard.HazardId;
import org.mingcha.command.money.Fen;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.seal.Sealed;

/** Everything one may ask of a rectification order. */
public sealed interface OrderCommand {

    OrderId order();

    /** Asked by an official. */
    sealed interface ByOfficer extends OrderCommand, OfficialAct {}

    record IssueOrder(
            @TargetAggregateIdentifier OrderId order,
            HazardId hazard,
            List<Sealed> matters,
            Citation legalBasis,
            LocalDate dueOn,
            Officer by)
            implements ByOfficer, Opening {}

    record ServeOrder(
            @TargetAggregateIdentifier OrderId order, @NotInFuture LocalDate servedOn, Officer by)
            implements ByOfficer {}

    record RequestExtension(
            @TargetAggregateIdentifier OrderId order, LocalDate until, Sealed reason, Officer by)
            implements ByOfficer {}

    record DecideExtension(
            @TargetAggregateIdentifier OrderId order, boolean granted, Sealed reason, Officer by)
            implements ByOfficer {}

    record ReportRectified(@TargetAggregateIdentifier OrderId order, Sealed account, Officer by)
            implements ByOfficer {}

    record ReInspect(
            @TargetAggregateIdentifier OrderId order,
            List<OfficerId> officers,
            boolean satisfied,
            Sealed account,
            Officer by)
            implements ByOfficer {}

    record FilePenalty(
            @TargetAggregateIdentifier OrderId order, List<OfficerId> officers, Officer by)
            implements ByOfficer {}

    record DropPenalty(@TargetAggregateIdentifier OrderId order, Sealed reason, Officer by)
            implements ByOfficer {}

    record RecordPenalty(
            @TargetAggregateIdentifier OrderId order,
            Fen fine,
            @NotInFuture LocalDate decidedOn,
            Officer by)
            implements ByOfficer {}

    record RevokePenalty(@TargetAggregateIdentifier OrderId order, Sealed reason, Officer by)
            implements ByOfficer {}

    record ServePenalty(
            @TargetAggregateIdentifier OrderId order, @NotInFuture LocalDate servedOn, Officer by)
            implements ByOfficer {}

    record StartDailyFine(@TargetAggregateIdentifier OrderId order, Fen perDay, Officer by)
            implements ByOfficer {}

    record OrderSuspension(@TargetAggregateIdentifier OrderId order, Sealed reason, Officer by)
            implements ByOfficer {}

    record ApplyForResumption(@TargetAggregateIdentifier OrderId order, Officer by)
            implements ByOfficer {}

    record ConsentToResumption(
            @TargetAggregateIdentifier OrderId order,
            List<OfficerId> officers,
            Sealed account,
            Officer by)
            implements ByOfficer {}

    record RefuseResumption(
            @TargetAggregateIdentifier OrderId order,
            List<OfficerId> officers,
            Sealed account,
            Officer by)
            implements ByOfficer {}

    record NotifySupplyCut(
            @TargetAggregateIdentifier OrderId order,
            List<Supply> supplies,
            boolean urgent,
            Sealed reason,
            Officer by)
            implements ByOfficer {}

    record CutSupplies(@TargetAggregateIdentifier OrderId order, Officer by) implements ByOfficer {}

    record RestoreSupplies(@TargetAggregateIdentifier OrderId order, Officer by)
            implements ByOfficer {}

    record ListForSupervision(
            @TargetAggregateIdentifier OrderId order, DivisionCode responsible, Officer by)
            implements ByOfficer {}

    record FileListing(@TargetAggregateIdentifier OrderId order, Officer by) implements ByOfficer {}

    record PublishListing(@TargetAggregateIdentifier OrderId order, Officer by)
            implements ByOfficer {}

    record Urge(@TargetAggregateIdentifier OrderId order, Sealed text, Officer by)
            implements ByOfficer {}

    record HoldInterview(@TargetAggregateIdentifier OrderId order, Sealed account, Officer by)
            implements ByOfficer {}

    record Delist(@TargetAggregateIdentifier OrderId order, Officer by) implements ByOfficer {}

    record PublishDelisting(@TargetAggregateIdentifier OrderId order, Officer by)
            implements ByOfficer {}

    record ProposeClosure(@TargetAggregateIdentifier OrderId order, Officer by)
            implements ByOfficer {}

    record CloseOrder(@TargetAggregateIdentifier OrderId order, Officer by) implements ByOfficer {}

    /** The cure of its hazard, due on {@code cureBy}, is overdue. */
    record ProposeListing(@TargetAggregateIdentifier OrderId order, LocalDate cureBy)
            implements OrderCommand {}

    /** Records what its dates owe the ledger by now. Asked again, it changes nothing. */
    record CatchUpOrder(@TargetAggregateIdentifier OrderId order) implements OrderCommand {}
}
