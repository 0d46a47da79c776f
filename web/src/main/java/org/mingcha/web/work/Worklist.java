package org.mingcha.web.work;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.Officer;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.query.worklist.CountWork;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkOrder;
import org.mingcha.query.worklist.WorkPage;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.casefile.CaseAccess;
import org.mingcha.web.work.Pile.Asked;
import org.mingcha.web.work.WorkFilter.Cursor;

/** The work of an officer's division and those below it. */
public final class Worklist {

    private static final WorkPage NOTHING = new WorkPage(List.of(), OptionalLong.empty());

    private final Questions questions;
    private final Clock clock;

    public Worklist(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * @throws org.mingcha.command.Refused if the officer works on no cases at all
     * @throws org.mingcha.web.read.InvalidFields if the status is none of the subject's
     */
    public WorkPage page(Subject subject, WorkFilter filter, Officer by) {
        if (subject == Subject.REWARD) {
            CaseAccess.requireRewardWork(by);
        } else {
            CaseAccess.requireCaseWork(by);
        }
        filter.requireStatusOf(subject);
        return CaseAccess.within(filter.division(), by)
                .flatMap(within -> question(subject, filter, within, by))
                .map(question -> questions.the(question, WorkPage.class))
                .orElse(NOTHING);
    }

    /** Where to go on; empty on the last page. */
    Optional<Cursor> next(WorkPage page, WorkFilter filter) {
        var order = filter.order().orElse(WorkOrder.NEWEST);
        return page.next().isPresent()
                ? Optional.of(Cursor.after(page.items().getLast(), order))
                : Optional.empty();
    }

    /** How much of a pile there is; counting ends at {@code most}. */
    long count(Subject subject, Pile pile, Officer by, int most) {
        return question(subject, WorkFilter.of(pile), by.division(), by)
                .map(question -> questions.the(new CountWork(question, most), Long.class))
                .orElse(0L);
    }

    /** Empty where the officer has no such pile. */
    private Optional<FindWork> question(
            Subject subject, WorkFilter filter, DivisionCode within, Officer by) {
        var today = CivilTime.today(clock);
        return filter.pile()
                .map(pile -> pile.of(subject, by, today))
                .orElse(Optional.of(Asked.EVERYTHING))
                .map(asked -> question(subject, filter, within, by, asked));
    }

    private FindWork question(
            Subject subject, WorkFilter filter, DivisionCode within, Officer by, Asked asked) {
        return new FindWork(
                subject,
                within,
                filter.status(),
                filter.sector(),
                filter.overdue(),
                filter.mine().filter(mine -> mine).map(_ -> by.id()).or(asked::owner),
                filter.unit(),
                CivilTime.today(clock),
                filter.before(),
                filter.length(),
                filter.division().isEmpty() ? Optional.of(by.id()) : Optional.empty(),
                asked.narrowing(),
                filter.order().orElse(WorkOrder.NEWEST),
                filter.beyond());
    }
}
