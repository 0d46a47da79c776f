package org.mingcha.web.turn;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingcha.command.due.CaseId;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.law.RowId;
import org.mingcha.command.party.Officer;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.party.Role;
import org.mingcha.command.place.DivisionCode;
import org.mingcha.query.deadlines.DueDate;
import org.mingcha.query.deadlines.FindOpenDates;
import org.mingcha.query.worklist.FindWorkItem;
import org.mingcha.query.worklist.WorkItem;
import org.mingcha.web.access.ActRights;
import org.mingcha.web.act.OfficialActs;
import org.mingcha.web.ask.Questions;
import org.mingcha.web.casefile.CaseView;
import org.mingcha.web.casefile.CaseView.Hindered;
import org.mingcha.web.casefile.CaseView.TipView;
import org.mingcha.web.page.Words;
import org.mingcha.web.turn.Way.When;
import org.springframework.stereotype.Component;

/** The next steps of a case: what, whose turn it is, and by when. */
@Component
public final class Turns {

    private final Questions questions;
    private final Clock clock;

    Turns(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * Those of the reporter as well, who may let theirs pass.
     *
     * @param division that has the case in hand
     * @param places how divisions are called
     */
    public List<Turn> of(
            String id,
            CaseView view,
            Officer by,
            DivisionCode division,
            Function<DivisionCode, String> places,
            Words words) {
        var dates = questions.all(new FindOpenDates(new CaseId(id)), DueDate.class);
        var owners = owners(id);
        var today = CivilTime.today(clock);
        var now = new Now(view, by, owners, dates, division, places, words, today);
        return Stream.concat(now.officials(), now.reporter()).toList();
    }

    /** Who has the case, as the list of work says; empty while it is the desk's. */
    public List<OfficerId> owners(String id) {
        return questions
                .maybe(new FindWorkItem(id), WorkItem.class)
                .map(WorkItem::owners)
                .orElse(List.of());
    }

    /**
     * One step.
     *
     * @param act by name; empty where it is the reporter's
     * @param who by user name, or by role and division
     * @param yours whether it is the turn of whoever looks
     * @param due empty where nothing is due
     */
    public record Turn(
            String act, String what, String who, boolean yours, String due, boolean late) {}

    private record Now(
            CaseView view,
            Officer by,
            List<OfficerId> owners,
            List<DueDate> dates,
            DivisionCode division,
            Function<DivisionCode, String> places,
            Words words,
            LocalDate today) {

        Stream<Turn> officials() {
            return Way.ALL.stream().filter(this::isDone).map(this::turn);
        }

        Stream<Turn> reporter() {
            return towards(Set.of(RowId.R2))
                    .map(date ->
                            new Turn(
                                    "",
                                    words.say("due." + RowId.R2),
                                    words.say("case.by-reporter"),
                                    false,
                                    words.day(date.dueOn()),
                                    date.overdueOn(today)))
                    .stream();
        }

        private boolean isDone(Way way) {
            boolean awaited =
                    switch (way.when()) {
                        case POSSIBLE -> true;
                        case OFFERED -> offeredTo().isPresent();
                        case UNASSIGNED -> owners.isEmpty();
                        case DUE -> towards(way.towards()).isPresent();
                    };
            var name = OfficialActs.name(way.act());
            return awaited && (view.acts().contains(name) || isOthers(name));
        }

        private boolean isOthers(String act) {
            return view.hindered().stream()
                    .filter(one -> !one.roles().isEmpty())
                    .map(Hindered::act)
                    .anyMatch(act::equals);
        }

        private Turn turn(Way way) {
            var act = OfficialActs.name(way.act());
            var date = towards(way.towards());
            var roles = ActRights.of(way.act());
            boolean assigned = roles.contains(Role.OFFICER) && !owners.isEmpty();
            return new Turn(
                    act,
                    words.say("act." + act),
                    assigned ? names() : desk(way, roles),
                    view.acts().contains(act) && (!assigned || owners.contains(by.id())),
                    date.map(one -> words.day(one.dueOn())).orElse(""),
                    date.filter(one -> one.overdueOn(today)).isPresent());
        }

        private String desk(Way way, Set<Role> roles) {
            var whose = way.when() == When.OFFERED ? offeredTo().orElse(division) : division;
            return words.say("turn.desk", words.roles(roles), places.apply(whose));
        }

        private Optional<DivisionCode> offeredTo() {
            return view instanceof TipView tip ? tip.offeredTo() : Optional.empty();
        }

        private String names() {
            return owners.stream().map(OfficerId::value).collect(joining(words.say("date.and")));
        }

        private Optional<DueDate> towards(Set<RowId> rows) {
            return dates.stream()
                    .filter(date -> rows.contains(date.deadline().row()))
                    .min(Comparator.comparing(DueDate::dueOn));
        }
    }
}
