package org.mingcha.command.order;

import static org.mingcha.command.order.OrderState.CLOSED;
import static org.mingcha.command.order.OrderState.EXTENSION_ASKED;
import static org.mingcha.command.order.OrderState.ISSUED;
import static org.mingcha.command.order.OrderState.REPORTED;
import static org.mingcha.command.order.OrderState.SATISFIED;
import static org.mingcha.command.order.OrderState.SERVED;
import static org.mingcha.command.party.Role.HEAD;
import static org.mingcha.command.party.Role.LEGAL;
import static org.mingcha.command.party.Role.OFFICER;
import static org.mingcha.command.party.Role.SUPERVISOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingcha.command.Rule;
import org.mingcha.command.order.OrderCommand.ApplyForResumption;
import org.mingcha.command.order.OrderCommand.CloseOrder;
import org.mingcha.command.order.OrderCommand.ConsentToResumption;
import org.mingcha.command.order.OrderCommand.CutSupplies;
import org.mingcha.command.order.OrderCommand.DecideExtension;
import org.mingcha.command.order.OrderCommand.Delist;
import org.mingcha.command.order.OrderCommand.DropPenalty;
import org.mingcha.command.order.OrderCommand.FileListing;
import org.mingcha.command.order.OrderCommand.FilePenalty;
import org.mingcha.command.order.OrderCommand.HoldInterview;
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
import org.mingcha.command.party.Act;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.Role;

/** What officials may do with a rectification order, by role and state. */
public final class OrderActs {

    /** Who may issue one. */
    public static final Set<Role> ISSUERS = Set.of(OFFICER, HEAD);

    private static final Set<OrderState> ANY = EnumSet.allOf(OrderState.class);
    private static final Set<OrderState> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED));

    /** In the order in which a case goes; {@link OrderCommand.IssueOrder} begins it. */
    public static final List<Act<OrderState>> ALL =
            List.of(
                    act(
                            ServeOrder.class,
                            Set.of(OFFICER, HEAD),
                            OrderRule.ALREADY_SERVED,
                            Set.of(ISSUED)),
                    act(
                            RequestExtension.class,
                            Set.of(OFFICER),
                            OrderRule.NOT_SERVED,
                            Set.of(SERVED)),
                    act(
                            DecideExtension.class,
                            Set.of(HEAD),
                            OrderRule.EXTENSION_NOT_ASKED,
                            Set.of(EXTENSION_ASKED)),
                    act(
                            ReportRectified.class,
                            Set.of(OFFICER),
                            OrderRule.NOT_SERVED,
                            Set.of(SERVED, EXTENSION_ASKED)),
                    act(
                            ReInspect.class,
                            Set.of(OFFICER, HEAD),
                            OrderRule.NOT_REPORTED,
                            Set.of(REPORTED, SERVED, EXTENSION_ASKED)),
                    act(FilePenalty.class, Set.of(OFFICER, HEAD), OrderRule.CLOSED, OPEN),
                    act(DropPenalty.class, Set.of(LEGAL, HEAD), OrderRule.NOTHING_FILED, OPEN),
                    act(RecordPenalty.class, Set.of(OFFICER, LEGAL, HEAD), OrderRule.CLOSED, OPEN),
                    act(
                            ServePenalty.class,
                            Set.of(OFFICER, LEGAL, HEAD),
                            OrderRule.NO_PENALTY_TO_SERVE,
                            ANY),
                    act(RevokePenalty.class, Set.of(LEGAL, HEAD), OrderRule.NO_PENALTY, ANY),
                    act(
                            StartDailyFine.class,
                            Set.of(LEGAL, HEAD),
                            OrderRule.NOT_FOUND_UNCORRECTED,
                            OPEN),
                    act(OrderSuspension.class, Set.of(HEAD), OrderRule.CLOSED, OPEN),
                    act(ApplyForResumption.class, Set.of(OFFICER), OrderRule.NOT_SUSPENDED, OPEN),
                    act(
                            ConsentToResumption.class,
                            Set.of(HEAD),
                            OrderRule.RESUMPTION_NOT_ASKED,
                            OPEN),
                    act(RefuseResumption.class, Set.of(HEAD), OrderRule.RESUMPTION_NOT_ASKED, OPEN),
                    act(NotifySupplyCut.class, Set.of(HEAD), OrderRule.NOT_SUSPENDED, OPEN),
                    act(CutSupplies.class, Set.of(HEAD), OrderRule.CUT_NOT_NOTIFIED, OPEN),
                    act(RestoreSupplies.class, Set.of(HEAD), OrderRule.SUPPLIES_NOT_CUT, OPEN),
                    act(ListForSupervision.class, Set.of(SUPERVISOR, HEAD), OrderRule.CLOSED, OPEN),
                    act(FileListing.class, Set.of(SUPERVISOR, HEAD), OrderRule.NOT_LISTED, OPEN),
                    act(PublishListing.class, Set.of(SUPERVISOR, HEAD), OrderRule.NOT_LISTED, OPEN),
                    act(Urge.class, Set.of(SUPERVISOR, HEAD), OrderRule.NOT_LISTED, OPEN),
                    act(HoldInterview.class, Set.of(SUPERVISOR, HEAD), OrderRule.NOT_LISTED, OPEN),
                    act(Delist.class, Set.of(SUPERVISOR, HEAD), OrderRule.NOT_LISTED, OPEN),
                    act(
                            PublishDelisting.class,
                            Set.of(SUPERVISOR, HEAD),
                            OrderRule.NO_DELISTING_TO_PUBLISH,
                            ANY),
                    act(ProposeClosure.class, Set.of(HEAD), OrderRule.CLOSED, OPEN),
                    act(
                            CloseOrder.class,
                            Set.of(OFFICER, HEAD),
                            OrderRule.NOT_SATISFIED,
                            Set.of(SATISFIED)));

    private OrderActs() {}

    private static Act<OrderState> act(
            Class<? extends OfficialAct> command,
            Set<Role> roles,
            Rule otherwise,
            Set<OrderState> from) {
        return new Act<>(command, roles, from, otherwise);
    }
}
