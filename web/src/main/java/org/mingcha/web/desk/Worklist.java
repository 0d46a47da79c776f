package org.mingcha.web.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.Officer;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkPage;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.casefile.CaseAccess;

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
        return within(filter.division(), by)
                .map(within -> questions.the(question(subject, filter, within, by), WorkPage.class))
                .orElse(NOTHING);
    }

    private FindWork question(Subject subject, WorkFilter filter, DivisionCode within, Officer by) {
        return new FindWork(
                subject,
                within,
                filter.status(),
                filter.sector(),
                filter.overdue(),
                filter.mine().filter(mine -> mine).map(_ -> by.id()),
                filter.unit(),
                CivilTime.today(clock),
                filter.before(),
                filter.length(),
                filter.division().isEmpty() ? Optional.of(by.id()) : Optional.empty());
    }

    /** The part of what is asked for that the officer may see; empty if there is none. */
    static Optional<DivisionCode> within(Optional<DivisionCode> asked, Officer by) {
        var own = by.division();
        if (asked.filter(division -> !division.covers(own)).isEmpty()) {
            return Optional.of(own);
        }
        return asked.filter(own::covers);
    }
}
