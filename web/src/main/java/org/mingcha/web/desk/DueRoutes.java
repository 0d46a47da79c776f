package org.mingcha.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Limit;
import org.mingcha.command.due.Recipient;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.Deadline;
import org.mingcha.command.law.Deadlines;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.UnitName;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.DuePage;
import org.mingcha.query.deadlines.FindDueDates;
import org.mingcha.web.answer.Listed;
import org.mingcha.web.answer.PageSize;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.casefile.CaseAccess;
import org.mingcha.web.due.DateCount;
import org.mingcha.web.read.Parameters;
import org.mingcha.web.session.SignedIn;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/desk/deadlines}: open dates, earliest first. */
@RestController
final class DueRoutes {

    private static final DuePage NOTHING = new DuePage(List.of(), Optional.empty());

    private final Parameters parameters;
    private final Questions questions;
    private final Deadlines deadlines;
    private final Clock clock;

    DueRoutes(Parameters parameters, Questions questions, Deadlines deadlines, Clock clock) {
        this.parameters = parameters;
        this.questions = questions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/api/desk/deadlines")
    Listed<Due> list(@RequestParam MultiValueMap<String, String> query, SignedIn who) {
        CaseAccess.requireCaseWork(who.officer());
        var filter = parameters.read(Filter.class, query);
        var today = CivilTime.today(clock);
        var page =
                CaseAccess.within(filter.division(), who.officer())
                        .map(within -> questions.the(filter.within(within, today), DuePage.class))
                        .orElse(NOTHING);
        return new Listed<>(
                page.items().stream().map(item -> Due.of(item, today, deadlines)).toList(),
                page.next());
    }

    record Filter(
            Optional<DivisionCode> division,
            Optional<Boolean> overdue,
            @Limit(100) Optional<String> page,
            Optional<PageSize> size) {

        FindDueDates within(DivisionCode division, LocalDate today) {
            return new FindDueDates(
                    division, overdue, today, page, size.orElse(PageSize.USUAL).value());
        }
    }

    record Due(
            String id,
            String stream,
            RowId what,
            UnitName unitName,
            DivisionCode division,
            LocalDate dueOn,
            boolean overdue,
            boolean recorded,
            boolean provisional,
            Optional<Recipient> escalatedTo,
            Deadline deadline,
            Optional<DateCount> counted) {

        static Due of(DueDate date, LocalDate today, Deadlines deadlines) {
            return new Due(
                    date.id(),
                    date.stream(),
                    date.deadline().row(),
                    date.unitName(),
                    date.division(),
                    date.dueOn(),
                    date.overdueOn(today),
                    date.recorded(),
                    date.deadline().provisional(),
                    date.escalatedTo(),
                    date.deadline(),
                    DateCount.of(date.deadline(), deadlines));
        }
    }
}
