package org.mingcha.command.walk.loop;

import static org.mingcha.command.party.Role.HEAD;
import static org.mingcha.command.party.Role.LEGAL;
import static org.mingcha.command.party.Role.OFFICER;
import static org.mingcha.command.party.Role.SUPERVISOR;

import java.util.EnumSet;
import java.util.Set;
import org.mingcha.command.order.OrderCommand.ApplyForResumption;
import org.mingcha.command.order.OrderCommand.ByOfficer;
import org.mingcha.command.order.OrderCommand.CloseOrder;
import org.mingcha.command.order.OrderCommand.ConsentToResumption;
import org.mingcha.command.order.OrderCommand.CutSupplies;
import org.mingcha.command.order.OrderCommand.DecideExtension;
import org.mingcha.command.order.OrderCommand.Delist;
import org.mingcha.command.order.OrderCommand.DropPenalty;
import org.mingcha.command.order.OrderCommand.FileListing;
import org.mingcha.command.order.OrderCommand.FilePenalty;
import org.mingcha.command.order.OrderCommand.HoldInterview;
import org.mingcha.command.order.OrderCommand.IssueOrder;
import org.mingcha.command.order.OrderCommand.ListForSupervision;
import org.mingcha.command.order.OrderCommand.NotifySupplyCut;
import org.mingcha.command.order.OrderCommand.OrderSuspension;
import org.mingcha.command.order.OrderCommand.ProposeClosure;
import org.mingcha.command.order.OrderCommand.PublishDelisting;
import org.mingcha.command.order.OrderCommand.PublishListing;
import org.mingcha.command.order.OrderCommand.ReInspect;
import org.mingcha.command.order.OrderCommand.RecordPenalty;
import org.mingcha.command.order.OrderCommand.RefuseResumption;
import org.mingcha.command.order.OrderCommand.ReportRectified;
import org.mingcha.command.order.OrderCommand.RequestExtension;
import org.mingcha.command.order.OrderCommand.RestoreSupplies;
import org.mingcha.command.order.OrderCommand.RevokePenalty;
import org.mingcha.command.order.OrderCommand.ServeOrder;
import org.mingcha.command.order.OrderCommand.ServePenalty;
import org.mingcha.command.order.OrderCommand.StartDailyFine;
import org.mingcha.command.order.OrderCommand.Urge;
import org.mingcha.command.party.Role;
import org.mingcha.command.walk.Power;
import org.mingcha.command.walk.loop.OrderCase.Stands;

/** Who may do what with an order, and where it must stand. */
final class OrderPowers {

    static final Set<Role> REGULATOR = EnumSet.of(OFFICER, HEAD);

    private static final Set<Role> FOR_THE_UNIT = EnumSet.of(OFFICER);

    /** In writing, by the principal head. */
    private static final Set<Role> PRINCIPAL = EnumSet.of(HEAD);

    private static final Set<Role> LAWYERS = EnumSet.of(LEGAL, HEAD);
    private static final Set<Role> FROM_ABOVE = EnumSet.of(SUPERVISOR, HEAD);
    private static final Set<Stands> ALWAYS = EnumSet.allOf(Stands.class);
    private static final Set<Stands> OPEN = EnumSet.range(Stands.ISSUED, Stands.SATISFIED);

    private OrderPowers() {}

    static Power<Stands> of(ByOfficer command) {
        return switch (command) {
            case IssueOrder _ -> throw new IllegalArgumentException("begins an order");
            case ServeOrder _ -> at(REGULATOR, "order.already-served", Stands.ISSUED);
            case RequestExtension _ -> at(FOR_THE_UNIT, "order.not-served", Stands.SERVED);
            case DecideExtension _ -> at(PRINCIPAL, "order.extension-not-asked", Stands.ASKED);
            case ReportRectified _ ->
                    at(FOR_THE_UNIT, "order.not-served", Stands.SERVED, Stands.ASKED);
            case ReInspect _ ->
                    at(
                            REGULATOR,
                            "order.not-reported",
                            Stands.SERVED,
                            Stands.ASKED,
                            Stands.REPORTED);
            case CloseOrder _ -> at(REGULATOR, "order.not-satisfied", Stands.SATISFIED);
            case FilePenalty _ -> open(REGULATOR, "order.closed");
            case DropPenalty _ -> open(LAWYERS, "order.nothing-filed");
            case RecordPenalty _ -> open(EnumSet.of(OFFICER, LEGAL, HEAD), "order.closed");
            case ServePenalty _ ->
                    new Power<>(
                            EnumSet.of(OFFICER, LEGAL, HEAD), ALWAYS, "order.no-penalty-to-serve");
            case RevokePenalty _ -> new Power<>(LAWYERS, ALWAYS, "order.no-penalty");
            case StartDailyFine _ -> open(LAWYERS, "order.not-found-uncorrected");
            case OrderSuspension _ -> open(PRINCIPAL, "order.closed");
            case ApplyForResumption _ -> open(FOR_THE_UNIT, "order.not-suspended");
            case ConsentToResumption _, RefuseResumption _ ->
                    open(PRINCIPAL, "order.resumption-not-asked");
            case NotifySupplyCut _ -> open(PRINCIPAL, "order.not-suspended");
            case CutSupplies _ -> open(PRINCIPAL, "order.cut-not-notified");
            case RestoreSupplies _ -> open(PRINCIPAL, "order.supplies-not-cut");
            case ListForSupervision _ -> open(FROM_ABOVE, "order.closed");
            case FileListing _, PublishListing _, Urge _, HoldInterview _, Delist _ ->
                    open(FROM_ABOVE, "order.not-listed");
            case PublishDelisting _ ->
                    new Power<>(FROM_ABOVE, ALWAYS, "order.no-delisting-to-publish");
            case ProposeClosure _ -> open(PRINCIPAL, "order.closed");
        };
    }

    private static Power<Stands> open(Set<Role> roles, String otherwise) {
        return new Power<>(roles, OPEN, otherwise);
    }

    private static Power<Stands> at(Set<Role> roles, String otherwise, Stands... where) {
        return new Power<>(roles, Set.of(where), otherwise);
    }
}
