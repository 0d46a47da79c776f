package org.mingcha.web.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.due.Dated;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Sector;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.command.tipoff.TipId;
import org.mingcha.command.tipoff.TipKind;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.Work;
import org.mingcha.query.worklist.WorkItem;

/**
 * A case as it stood on a day; nothing in it is sealed.
 *
 * @param tip the tip-off it is, or came from
 * @param hazard the case's own id, if it is a hazard; so with order and exposure
 * @param owner the first of those it was assigned to; absent while it was the desk's
 * @param dueOn the date that ran then
 * @param overdue whether that day had ended in Asia/Shanghai, recorded or not
 * @param dates all that were ever set, and whether they were met
 */
public record CaseThen(
        Subject subject,
        String id,
        String number,
        Optional<TipId> tip,
        Optional<String> hazard,
        Optional<String> order,
        Optional<String> exposure,
        Optional<String> reward,
        Optional<String> retaliation,
        Optional<TipKind> kind,
        UnitName unitName,
        DivisionCode division,
        Optional<Sector> sector,
        String status,
        boolean open,
        boolean urgent,
        LocalDate openedOn,
        Optional<OfficerId> owner,
        List<OfficerId> owners,
        Optional<LocalDate> dueOn,
        boolean overdue,
        List<DateThen> dates) {

    /**
     * One of its dates.
     *
     * @param what row of the registry
     * @param recorded whether the ledger said by then that it passed
     */
    public record DateThen(
            RowId what, LocalDate dueOn, Deadline deadline, boolean open, boolean recorded) {

        static DateThen of(Dated date) {
            return new DateThen(
                    date.deadline().row(),
                    date.deadline().dueOn(),
                    date.deadline(),
                    date.open(),
                    date.recordedOverdue());
        }
    }

    public static CaseThen of(Work work, LocalDate day) {
        WorkItem item = work.item();
        return new CaseThen(
                item.subject(),
                item.id(),
                item.number(),
                item.tip(),
                idOf(Subject.HAZARD, item),
                idOf(Subject.ORDER, item),
                idOf(Subject.EXPOSURE, item),
                idOf(Subject.REWARD, item),
                idOf(Subject.RETALIATION, item),
                item.kind(),
                item.unitName(),
                item.division(),
                item.sector(),
                item.status(),
                item.open(),
                item.urgent(),
                item.openedOn(),
                item.owners().stream().findFirst(),
                item.owners(),
                item.dueOn(),
                item.overdueOn(day),
                work.dates().all().stream().map(DateThen::of).toList());
    }

    private static Optional<String> idOf(Subject subject, WorkItem item) {
        return item.subject() == subject ? Optional.of(item.id()) : Optional.empty();
    }
}
