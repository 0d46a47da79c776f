package org.mingcha.web.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.party.Officer;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkItem;
import org.mingcha.query.worklist.WorkOrder;
import org.mingcha.web.area.Areas;
import org.mingcha.web.casefile.CaseAccess;
import org.mingcha.web.page.Words;
import org.springframework.stereotype.Component;

/** Looks through an officer's piles: how much there is of each, and what is due first. */
@Component
class Piles {

    private static final int SHOWN = 5;
    private static final int COUNTED = 1000;

    private final Worklist worklist;
    private final Areas areas;
    private final Clock clock;

    Piles(Worklist worklist, Areas areas, Clock clock) {
        this.worklist = worklist;
        this.areas = areas;
        this.clock = clock;
    }

    /** Empty if the officer never has such a pile. */
    Optional<Shown> of(Pile pile, Officer by, Words words) {
        var today = CivilTime.today(clock);
        var subjects = subjects(by).filter(one -> pile.of(one, by, today).isPresent()).toList();
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        var first = new ArrayList<WorkItem>();
        var parts = new ArrayList<Part>();
        long count = 0;
        for (var subject : subjects) {
            var found = worklist.page(subject, WorkFilter.of(pile).by(WorkOrder.DUE, SHOWN), by);
            long all =
                    found.next().isEmpty()
                            ? found.items().size()
                            : worklist.count(subject, pile, by, COUNTED);
            count += all;
            first.addAll(found.items());
            if (all > 0) {
                parts.add(Part.of(subject, pile, all));
            }
        }
        var rows =
                first.stream()
                        .sorted(Comparator.comparing(WorkOrder.DUE::key))
                        .limit(SHOWN)
                        .map(item -> WorkRow.of(item, words, areas, today))
                        .toList();
        return Optional.of(new Shown(pile, counted(count), rows, parts));
    }

    private static Stream<Subject> subjects(Officer by) {
        return Arrays.stream(Subject.values())
                .filter(one -> one == Subject.REWARD || CaseAccess.worksOnCases(by));
    }

    private static String counted(long count) {
        return count < COUNTED ? Long.toString(count) : COUNTED + "+";
    }

    /** A pile as it is shown. */
    record Shown(Pile pile, String count, List<WorkRow> rows, List<Part> parts) {}

    /** Its cases of one kind, and where they are listed. */
    record Part(String tab, String count, String path) {

        static Part of(Subject subject, Pile pile, long count) {
            String tab = WorkRow.path(subject);
            return new Part(
                    tab, counted(count), "/desk/worklist?tab=" + tab + "&pile=" + pile.name());
        }
    }
}
