package org.mingcha.command.order;

import static org.mingcha.command.hazard.HazardHistory.HAZARD;
import static org.mingcha.command.hazard.HazardHistory.UNIT;
import static org.mingcha.command.law.Shanghai.LAW;
import static org.mingcha.command.party.People.DONGGANG;
import static org.mingcha.command.party.People.HEAD;
import static org.mingcha.command.party.People.SUN;
import static org.mingcha.command.party.People.WANG;
import static org.mingcha.command.party.People.ZHAO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.command.Citation;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.due.DueEvent.DeadlineWarned;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.law.Shanghai;
import org.mingcha.command.money.Fen;
import org.mingcha.command.order.OrderEvent.ExtensionRequested;
import org.mingcha.command.order.OrderEvent.OrderClosed;
import org.mingcha.command.order.OrderEvent.OrderIssued;
import org.mingcha.command.order.OrderEvent.OrderSatisfied;
import org.mingcha.command.order.OrderEvent.OrderServed;
import org.mingcha.command.order.OrderEvent.OrderStepDue;
import org.mingcha.command.order.OrderEvent.OrderUnsatisfied;
import org.mingcha.command.order.OrderEvent.PenaltyDecided;
import org.mingcha.command.order.OrderEvent.PenaltyRevoked;
import org.mingcha.command.order.OrderEvent.RectificationOverdue;
import org.mingcha.command.order.OrderEvent.RectificationReported;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.Closed;

/** One order about the hazard in Donggang, as far as each test needs it. */
public final class OrderHistory {

    public static final OrderId ORDER = new OrderId("order-0123456789abcdefghjkmnpqrs");
    public static final LocalDate ISSUED_ON = LocalDate.parse("2026-12-03");
    public static final Instant ISSUED = Shanghai.at("2026-12-03T15:00");
    public static final LocalDate DUE_ON = LocalDate.parse("2026-12-18");
    public static final Deadline RE_INSPECT_BY_IF_MISSED = LAW.open(RowId.O1, DUE_ON);
    public static final LocalDate UNTIL = LocalDate.parse("2027-01-15");
    public static final Instant DONE = Shanghai.at("2026-12-15T15:00");
    public static final Deadline RE_INSPECT_BY = LAW.open(RowId.O1, LocalDate.parse("2026-12-15"));
    public static final Instant INSPECTED = Shanghai.at("2026-12-16T15:00");
    public static final List<OfficerId> PAIR = List.of(ZHAO.id(), SUN.id());
    public static final RectificationOverdue MISSED =
            new RectificationOverdue(
                    ORDER, DUE_ON, CivilTime.endOf(DUE_ON), RE_INSPECT_BY_IF_MISSED);

    public static final DeadlineWarned WARNED = warned(DUE_ON);

    private OrderHistory() {}

    /** That the order is soon to be carried out. */
    static DeadlineWarned warned(LocalDate dueOn) {
        return new DeadlineWarned(
                CaseId.of(ORDER),
                Deadline.byAct(RowId.RECTIFICATION, ISSUED_ON, dueOn),
                1,
                -2,
                Recipient.OWNER,
                CivilTime.endOf(dueOn.minusDays(2)));
    }

    /** A date that begins to run at that moment, counted from the day. */
    static OrderStepDue due(RowId row, LocalDate from, Instant at) {
        return new OrderStepDue(ORDER, at, LAW.open(row, from));
    }

    public static List<OrderEvent> issued() {
        return List.of(
                new OrderIssued(
                        ORDER,
                        WANG.id(),
                        ISSUED,
                        HAZARD,
                        UNIT,
                        DONGGANG,
                        List.of(Closed.text("move the drums out")),
                        new Citation("安全生产法第一百零二条"),
                        DUE_ON));
    }

    public static List<OrderEvent> served() {
        return and(issued(), new OrderServed(ORDER, WANG.id(), ISSUED, ISSUED_ON));
    }

    public static List<OrderEvent> extensionAsked() {
        return and(
                served(),
                new ExtensionRequested(ORDER, WANG.id(), ISSUED, UNTIL, Closed.text("parts")));
    }

    static RectificationReported report(Instant at, Deadline reInspectBy) {
        return new RectificationReported(
                ORDER, WANG.id(), at, Closed.text("moved out"), reInspectBy);
    }

    public static List<OrderEvent> reported() {
        return and(served(), report(DONE, RE_INSPECT_BY));
    }

    static OrderUnsatisfied unsatisfied(Instant at) {
        return new OrderUnsatisfied(ORDER, ZHAO.id(), at, PAIR, Closed.text("seen"));
    }

    public static List<OrderEvent> satisfied() {
        return and(
                reported(),
                new OrderSatisfied(ORDER, ZHAO.id(), INSPECTED, PAIR, Closed.text("seen")));
    }

    public static List<OrderEvent> closed() {
        return and(satisfied(), new OrderClosed(ORDER, WANG.id(), INSPECTED));
    }

    public static PenaltyDecided penalty(LocalDate decidedOn) {
        return new PenaltyDecided(
                ORDER,
                WANG.id(),
                INSPECTED,
                new Fen(5_000_000),
                decidedOn,
                LAW.open(RowId.E1, decidedOn));
    }

    public static PenaltyRevoked revoked(LocalDate decidedOn) {
        return new PenaltyRevoked(
                ORDER, HEAD.id(), INSPECTED, new Fen(5_000_000), decidedOn, Closed.text("quashed"));
    }

    public static List<OrderEvent> and(List<OrderEvent> past, OrderEvent... more) {
        var all = new ArrayList<>(past);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
