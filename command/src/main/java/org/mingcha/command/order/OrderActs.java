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

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingcha.command.Rule;
import org.mingcha.command.order.OrderCommand.CloseOrder;
import org.mingcha.command.order.OrderCommand.DecideExtension;
import org.mingcha.command.order.OrderCommand.ReInspect;
import org.mingcha.command.order.OrderCommand.RecordPenalty;
import org.mingcha.command.order.OrderCommand.ReportRectified;
import org.mingcha.command.order.OrderCommand.RequestExtension;
import org.mingcha.command.order.OrderCommand.RevokePenalty;
import org.mingcha.command.order.OrderCommand.ServeOrder;
import org.mingcha.command.party.Act;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.command.party.Role;

/** What officials may do with a rectification order, by role and state. */
public final class OrderActs {

    /** Who may issue one. */
    public static final Set<Role> ISSUERS = Set.of(OFFICER, HEAD);

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
                    act(
                            RecordPenalty.class,
                            Set.of(OFFICER, LEGAL, HEAD),
                            OrderRule.CLOSED,
                            EnumSet.complementOf(EnumSet.of(CLOSED))),
                    act(
                            RevokePenalty.class,
                            Set.of(LEGAL, HEAD),
                            OrderRule.NO_PENALTY,
                            EnumSet.allOf(OrderState.class)),
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
