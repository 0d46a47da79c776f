package org.mingcha.web.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.law.DayOff;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.DeadlineExplanation;
import org.mingcha.command.law.DeadlineRow;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.RowId;

/**
 * How a date came about.
 *
 * @param row of the registry
 * @param version of the row
 * @param trigger name of the event whose day is the start; several are divided by {@code |}
 * @param limit as many units as the row gives
 * @param source instrument and article
 * @param evidence how well that is known
 * @param start the day of the trigger, which is not counted
 * @param calendar version of the working calendar that was used
 * @param days how many days were counted
 * @param first the first of them; absent if none was counted
 * @param last the last of them
 * @param skipped days off that were passed over, or past which the date moved
 * @param moved whether the last day counted was a day off
 * @param provisional whether it was counted into a year whose calendar was not published
 */
public record DateCount(
        RowId row,
        int version,
        String trigger,
        int limit,
        DeadlineRow.Unit unit,
        String source,
        String evidence,
        LocalDate start,
        LocalDate dueOn,
        int calendar,
        int days,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        List<DayOff> skipped,
        boolean moved,
        boolean provisional) {

    /** Empty where the registry does not hold row and calendar any more, or gives another date. */
    public static Optional<DateCount> of(Deadline deadline, Deadlines deadlines) {
        return deadlines.explain(deadline).map(DateCount::of);
    }

    private static DateCount of(DeadlineExplanation why) {
        var row = why.row();
        var date = why.deadline();
        return new DateCount(
                row.id(),
                row.version(),
                row.trigger(),
                row.limit(),
                row.unit(),
                row.source(),
                row.evidence(),
                date.start(),
                date.dueOn(),
                date.calendar(),
                why.counted().size(),
                why.counted().stream().findFirst(),
                why.counted().reversed().stream().findFirst(),
                why.skipped(),
                why.moved(),
                date.provisional());
    }
}
