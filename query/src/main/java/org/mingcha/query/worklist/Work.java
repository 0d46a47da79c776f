package org.mingcha.query.worklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.due.DueEvent;
import org.mingcha.command.exposure.ExposureEvent;
import org.mingcha.command.exposure.ExposureState;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.hazard.HazardEvent.HazardReopened;
import org.mingcha.command.hazard.HazardState;
import org.mingcha.command.law.RowId;
import org.mingcha.command.order.OrderEvent;
import org.mingcha.command.order.OrderState;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.retaliation.RetaliationState;
import org.mingcha.command.reward.RewardEvent;
import org.mingcha.command.reward.RewardState;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.ConflictRecorded;
import org.mingcha.command.tipoff.TipOffEvent.RecheckOrdered;
import org.mingcha.command.tipoff.TipOffEvent.VerificationAssigned;
import org.mingcha.command.tipoff.TipState;
import org.mingcha.query.deadlines.Dates;
import org.mingcha.query.deadlines.Timetable;

/**
 * An item of work with what is needed to carry it on.
 *
 * <p>A tip-off is its verifiers' while they verify or check again; a hazard and an order are those
 * officers' who entered them, until they are closed; an exposure is its proposer's until there is a
 * draft for others to check. What is nobody's own is the desk's, and what an officer leaves behind
 * is their head's. While one is shown it is work when an objection or a withdrawal waits.
 *
 * @param seen ledger index of the last event that it holds
 * @param sentBack whether it was sent back to be done again, and no officer did anything since
 */
public record Work(WorkItem item, Dates dates, long seen, boolean sentBack) {

    /** Work that was not sent back. */
    public Work(WorkItem item, Dates dates, long seen) {
        this(item, dates, seen, false);
    }

    Work after(TipOffEvent event, long index) {
        TipState state = TipState.valueOf(item.status()).after(event);
        boolean given = state == TipState.VERIFYING || state == TipState.RECHECKING;
        var item = this.item.after(event);
        return new Work(item, dates, seen, SentBack.after(event, sentBack))
                .now(
                        state,
                        !TipState.ENDED.contains(state),
                        given ? officers(event) : List.of(),
                        Timetable.after(dates, event),
                        index);
    }

    private List<OfficerId> officers(TipOffEvent event) {
        if (event instanceof VerificationAssigned assigned) {
            return assigned.officers();
        }
        if (event instanceof ConflictRecorded conflict) {
            return item.owners().stream().filter(it -> !it.equals(conflict.officer())).toList();
        }
        return event instanceof RecheckOrdered ordered ? ordered.officers() : item.owners();
    }

    Work after(HazardEvent event, long index) {
        HazardState state = HazardState.valueOf(item.status()).after(event);
        boolean open = state != HazardState.CLOSED_OUT;
        return new Work(item.after(event), dates, seen, SentBack.after(event, sentBack))
                .now(
                        state,
                        open,
                        open ? owners(event) : List.of(),
                        Timetable.after(dates, event),
                        index);
    }

    /** A hazard is whose who registered or reopened it. */
    private List<OfficerId> owners(HazardEvent event) {
        return switch (event) {
            case HazardRegistered registered -> List.of(registered.by());
            case HazardReopened reopened -> List.of(reopened.by());
            case HazardEvent.ByOfficer _, HazardEvent.ByRule _, HazardEvent.Overdue _ ->
                    item.owners();
        };
    }

    Work after(OrderEvent event, long index) {
        OrderState state = OrderState.valueOf(item.status()).after(event);
        boolean open = state != OrderState.CLOSED;
        return new Work(item, dates, seen, SentBack.after(event, sentBack))
                .now(
                        state,
                        open,
                        open ? item.owners() : List.of(),
                        Timetable.after(dates, event),
                        index);
    }

    Work after(ExposureEvent event, long index) {
        ExposureState state = ExposureState.valueOf(item.status()).after(event);
        Dates now = Timetable.after(dates, event);
        boolean open =
                switch (state) {
                    case PROPOSED, DRAFTED, REDACTED, REVIEWED, APPROVED -> true;
                    case PUBLISHED -> now.awaitsOtherThan(RowId.E5, RowId.E5_DISHONESTY);
                    case REJECTED, WITHDRAWN, EXPIRED, VOID -> false;
                };
        var owners = state == ExposureState.PROPOSED ? item.owners() : List.<OfficerId>of();
        return new Work(item, dates, seen, SentBack.after(event, sentBack))
                .now(state, open, owners, now, index);
    }

    Work after(DueEvent event, long index) {
        return now(item.status(), item.open(), item.owners(), Timetable.after(dates, event), index);
    }

    /** A reward is nobody's own: each of its steps is another's. */
    Work after(RewardEvent event, long index) {
        RewardState state = RewardState.valueOf(item.status()).after(event);
        return new Work(item, dates, seen, SentBack.after(event, sentBack))
                .now(
                        state,
                        !RewardState.ENDED.contains(state),
                        List.of(),
                        Timetable.after(dates, event),
                        index);
    }

    /** Confirmed, it is work until something is done about the unit. */
    Work after(RetaliationEvent event, long index) {
        RetaliationState state = RetaliationState.valueOf(item.status()).after(event);
        return new Work(item.after(event), dates, seen)
                .now(
                        state,
                        !RetaliationState.ENDED.contains(state),
                        List.of(),
                        Timetable.after(dates, event),
                        index);
    }

    /** From one officer to another; nobody verifies a tip-off because another did. */
    Work handed(OfficerId from, Optional<OfficerId> to, long index) {
        var others = item.owners().stream().filter(it -> !it.equals(from));
        var successor = to.filter(_ -> item.subject() != Subject.TIP);
        var owners = Stream.concat(others, successor.stream()).distinct().toList();
        return now(item.status(), item.open(), owners, dates, index);
    }

    private Work now(Enum<?> state, boolean open, List<OfficerId> owners, Dates dates, long seen) {
        return now(state.name(), open, owners, dates, seen);
    }

    private Work now(String state, boolean open, List<OfficerId> owners, Dates dates, long seen) {
        return new Work(
                new WorkItem(
                        item.subject(),
                        item.index(),
                        item.id(),
                        item.number(),
                        item.tip(),
                        item.kind(),
                        item.unitName(),
                        item.division(),
                        item.sector(),
                        state,
                        open,
                        item.urgent(),
                        item.openedOn(),
                        dates.dueOn(),
                        dates.provisional(),
                        dates.escalatedTo(),
                        owners,
                        item.offeredTo(),
                        item.notCured()),
                dates,
                seen,
                sentBack);
    }
}
