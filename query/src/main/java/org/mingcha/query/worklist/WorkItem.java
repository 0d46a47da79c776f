package org.mingcha.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.hazard.HazardEvent;
import org.mingcha.command.hazard.HazardEvent.HazardRegistered;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.retaliation.RetaliationEvent;
import org.mingcha.command.retaliation.RetaliationEvent.RetaliationHandedOver;
import org.mingcha.command.tipoff.Custody;
import org.mingcha.command.tipoff.CustodyEvent;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.command.tipoff.TipOffEvent;
import org.mingcha.command.tipoff.TipOffEvent.NotCuredReported;
import org.mingcha.command.tipoff.TipState;

/**
 * One case in the list of work.
 *
 * @param index ledger index of the case's first event: the order of receipt
 * @param id of the stream
 * @param number how people call it: the tip's number, else the id
 * @param tip the tip-off it is, or came from
 * @param status name of the stream's state
 * @param open whether anything is still to be done
 * @param dueOn the date that runs now
 * @param provisional whether it was counted into a year whose calendar is not published
 * @param escalatedTo the highest to whom a date was brought, since it has passed
 * @param division that has it in hand
 * @param offeredTo the division that must take it over or return it
 * @param notCured whether a reporter said so after all was closed
 * @param owners the officers it is assigned to; empty while it is the desk's
 */
public record WorkItem(
        Subject subject,
        long index,
        String id,
        String number,
        Optional<TipId> tip,
        Optional<TipKind> kind,
        UnitName unitName,
        DivisionCode division,
        Optional<Sector> sector,
        String status,
        boolean open,
        boolean urgent,
        LocalDate openedOn,
        Optional<LocalDate> dueOn,
        boolean provisional,
        Optional<Recipient> escalatedTo,
        List<OfficerId> owners,
        Optional<DivisionCode> offeredTo,
        boolean notCured) {

    /** An item of which nothing more is known. */
    public WorkItem(
            Subject subject,
            long index,
            String id,
            String number,
            Optional<TipId> tip,
            Optional<TipKind> kind,
            UnitName unitName,
            DivisionCode division,
            Optional<Sector> sector,
            String status,
            boolean open,
            boolean urgent,
            LocalDate openedOn,
            Optional<LocalDate> dueOn,
            List<OfficerId> owners) {
        this(
                subject,
                index,
                id,
                number,
                tip,
                kind,
                unitName,
                division,
                sector,
                status,
                open,
                urgent,
                openedOn,
                dueOn,
                false,
                Optional.empty(),
                owners,
                Optional.empty(),
                false);
    }

    /** Where it lies, and what its reporter said of the cure, by what has happened to a tip-off. */
    WorkItem after(TipOffEvent event) {
        var moved = event instanceof CustodyEvent e ? e.custody() : Optional.<DivisionCode>empty();
        return new WorkItem(
                subject,
                index,
                id,
                number,
                tip,
                kind,
                unitName,
                moved.orElse(division),
                sector,
                status,
                open,
                urgent,
                openedOn,
                dueOn,
                provisional,
                escalatedTo,
                owners,
                offeredTo(event),
                notCured || event instanceof NotCuredReported);
    }

    /** An offer ends when it is answered, and when there is nothing left to offer. */
    private Optional<DivisionCode> offeredTo(TipOffEvent event) {
        if (event instanceof CustodyEvent custody) {
            return custody.offeredTo();
        }
        return Custody.MOVABLE.contains(TipState.valueOf(status).after(event))
                ? offeredTo
                : Optional.empty();
    }

    /**
     * True from the moment the due day has ended in Asia/Shanghai, whether or not anything recorded
     * it.
     */
    public boolean overdueOn(LocalDate today) {
        return dueOn.map(today::isAfter).orElse(false);
    }

    /** Whom it concerns, as whoever registers a hazard tells anew. */
    WorkItem after(HazardEvent event) {
        return event instanceof HazardRegistered told ? of(told.unitName(), told.division()) : this;
    }

    /** Who has it in hand. */
    WorkItem after(RetaliationEvent event) {
        return event instanceof RetaliationHandedOver moved
                ? of(unitName, moved.toDivision())
                : this;
    }

    private WorkItem of(UnitName unitName, DivisionCode division) {
        return new WorkItem(
                subject,
                index,
                id,
                number,
                tip,
                kind,
                unitName,
                division,
                sector,
                status,
                open,
                urgent,
                openedOn,
                dueOn,
                provisional,
                escalatedTo,
                owners,
                offeredTo,
                notCured);
    }
}
