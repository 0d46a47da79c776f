package org.mingcha.query.said;

import static org.mingcha.query.said.Said.NOTHING;

import java.util.List;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderEvent.ClosureProposed;
import org.mingcha.command.order.OrderEvent.DailyFineStarted;
import org.mingcha.command.order.OrderEvent.DelistingPublished;
import org.mingcha.command.order.OrderEvent.ExtensionDenied;
import org.mingcha.command.order.OrderEvent.ExtensionGranted;
import org.mingcha.command.order.OrderEvent.ExtensionRequested;
import org.mingcha.command.order.OrderEvent.InterviewHeld;
import org.mingcha.command.order.OrderEvent.ListingFiled;
import org.mingcha.command.order.OrderEvent.ListingProposed;
import org.mingcha.command.order.OrderEvent.ListingPublished;
import org.mingcha.command.order.OrderEvent.OrderClosed;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.order.OrderEvent.OrderStepDue;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderEvent.PenaltyDropped;
import org.mingcha.command.order.OrderEvent.PenaltyFiled;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.order.OrderEvent.PenaltyServed;
import org.mingcha.command.order.OrderEvent.ReInspectionOverdue;
import org.mingcha.command.order.OrderEvent.RectificationOverdue;
import org.mingcha.command.order.OrderEvent.RectificationReported;
import org.mingcha.command.order.OrderEvent.ResumptionApplied;
import org.mingcha.command.order.OrderEvent.ResumptionConsented;
import org.mingcha.command.order.OrderEvent.ResumptionRefused;
import org.mingcha.command.order.OrderEvent.SupervisionDelisted;
import org.mingcha.command.order.OrderEvent.SupervisionListed;
import org.mingcha.command.order.OrderEvent.SupervisionUrged;
import org.mingcha.command.order.OrderEvent.SuppliesCut;
import org.mingcha.command.order.OrderEvent.SuppliesRestored;
import org.mingcha.command.order.OrderEvent.SupplyCutNotified;
import org.mingcha.command.order.OrderEvent.SuspensionOrdered;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.Sealed;

/** What the events of an order say. */
final class OrderSaid {

    private OrderSaid() {}

    static Said by(OrderEvent event) {
        return switch (event) {
            case OrderIssued i -> issued(i);
            case OrderServed s -> NOTHING.fact("servedOn", s.servedOn());
            case ExtensionRequested r ->
                    NOTHING.fact("until", r.until()).text("reason", r.reason());
            case ExtensionGranted g -> NOTHING.text("reason", g.reason()).sets(g.until());
            case ExtensionDenied d -> NOTHING.text("reason", d.reason());
            case RectificationReported r ->
                    NOTHING.text("account", r.account()).sets(r.reInspectBy());
            case OrderSatisfied s -> inspected(s.officers(), true, s.account());
            case OrderUnsatisfied u -> inspected(u.officers(), false, u.account());
            case PenaltyDecided p -> penalty(p);
            case PenaltyRevoked r -> revoked(r);
            case OrderStepDue d -> NOTHING.fact("row", d.deadline().row()).sets(d.deadline());
            case PenaltyFiled f -> NOTHING.facts("officers", f.officers());
            case PenaltyDropped d -> NOTHING.text("reason", d.reason());
            case PenaltyServed s -> NOTHING.fact("servedOn", s.servedOn());
            case DailyFineStarted d ->
                    NOTHING.fact("perDay", d.perDay().value()).fact("startsOn", d.from());
            case SuspensionOrdered s -> NOTHING.text("reason", s.reason());
            case ResumptionApplied a -> NOTHING.sets(a.decideBy());
            case ResumptionConsented c ->
                    NOTHING.facts("officers", c.officers()).text("account", c.account());
            case ResumptionRefused r ->
                    NOTHING.facts("officers", r.officers()).text("account", r.account());
            case SupplyCutNotified n -> notified(n);
            case SuppliesCut c -> NOTHING.facts("supplies", c.supplies());
            case SuppliesRestored _, ListingFiled _, ListingPublished _ -> NOTHING;
            case SupervisionListed l ->
                    NOTHING.fact("lister", l.lister())
                            .fact("responsible", l.responsible())
                            .sets(l.cureBy());
            case SupervisionUrged u -> NOTHING.text("text", u.text());
            case InterviewHeld i -> NOTHING.text("account", i.account());
            case SupervisionDelisted d -> NOTHING.sets(d.publishBy());
            case ListingProposed p -> NOTHING.fact("cureBy", p.cureBy());
            case ClosureProposed c ->
                    NOTHING.fact("inHalfYear", c.inHalfYear()).fact("inYear", c.inYear());
            case DelistingPublished _, OrderClosed _ -> NOTHING;
            case RectificationOverdue o -> NOTHING.fact("dueOn", o.dueOn()).sets(o.reInspectBy());
            case ReInspectionOverdue o -> NOTHING.fact("dueOn", o.dueOn());
        };
    }

    private static Said issued(OrderIssued order) {
        Said issued = NOTHING.fact("legalBasis", order.legalBasis().value()).sets(order.dueOn());
        for (Sealed matter : order.matters()) {
            issued = issued.text("matters", matter);
        }
        return issued;
    }

    private static Said inspected(List<OfficerId> officers, boolean satisfied, Sealed account) {
        return NOTHING.facts("officers", officers)
                .fact("satisfied", satisfied)
                .text("account", account);
    }

    private static Said notified(SupplyCutNotified notice) {
        return NOTHING.facts("supplies", notice.supplies())
                .fact("urgent", notice.urgent())
                .fact("notBefore", notice.notBefore())
                .text("reason", notice.reason());
    }

    /** The date set is that of the exposure, which another stream may meet. */
    private static Said penalty(PenaltyDecided penalty) {
        return NOTHING.fact("fine", penalty.fine().value())
                .fact("decidedOn", penalty.decidedOn())
                .sets(penalty.exposeBy());
    }

    private static Said revoked(PenaltyRevoked penalty) {
        return NOTHING.fact("fine", penalty.fine().value())
                .fact("decidedOn", penalty.decidedOn())
                .text("reason", penalty.reason());
    }
}
