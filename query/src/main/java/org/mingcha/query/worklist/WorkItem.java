package org.mingcha.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;

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
        List<OfficerId> owners) {

    /** An item of which no date was counted provisionally or brought to anybody. */
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
                owners);
    }

    /**
     * True from the moment the due day has ended in Asia/Shanghai, whether or not anything recorded
     * it.
     */
    public boolean overdueOn(LocalDate today) {
        return dueOn.map(today::isAfter).orElse(false);
    }
}
