package org.mingcha.web.handover;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.mingcha.command.law.CivilTime;
import org.mingcha.query.officials.Official;
import org.mingcha.query.worklist.CountOpenOf;
import org.mingcha.query.worklist.CountWork;
import org.mingcha.query.worklist.FindWork;
import org.mingcha.query.worklist.Narrowing;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkItem;
import org.mingcha.query.worklist.WorkOrder;
import org.mingcha.query.worklist.WorkPage;
import org.mingcha.web.ask.Questions;
import org.springframework.stereotype.Component;

/** The open cases of one official, wherever they lie: all of what a handover moves. */
@Component
class Workload {

    /** So many of a kind are named; beyond that they are only counted. */
    static final int NAMED = 50;

    private static final int COUNTED = 10_000;

    /** A reward and a case of retaliation are nobody's own. */
    static final List<Subject> OWNED =
            List.of(Subject.TIP, Subject.HAZARD, Subject.ORDER, Subject.EXPOSURE);

    private final Questions questions;
    private final Clock clock;

    Workload(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    long all(Official whose) {
        return questions.the(new CountOpenOf(whose.officer()), Long.class);
    }

    /** In the order in which a case goes; a kind of which there is none counts 0. */
    Map<Subject, Long> byKind(Official whose) {
        var counts = new LinkedHashMap<Subject, Long>();
        boolean none = all(whose) == 0;
        OWNED.forEach(kind -> counts.put(kind, none ? 0 : count(kind, whose)));
        return counts;
    }

    /** What is due first stands first within its kind. */
    List<WorkItem> items(Official whose) {
        return OWNED.stream()
                .flatMap(kind ->
                        questions.the(question(kind, whose), WorkPage.class).items().stream())
                .toList();
    }

    private long count(Subject kind, Official whose) {
        return questions.the(new CountWork(question(kind, whose), COUNTED), Long.class);
    }

    /** Asked for as whose they are, so that cases of other divisions are there as well. */
    private FindWork question(Subject kind, Official whose) {
        var owner = Optional.of(whose.officer());
        return new FindWork(
                kind,
                whose.division(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                owner,
                Optional.empty(),
                CivilTime.today(clock),
                OptionalLong.empty(),
                NAMED,
                owner,
                Narrowing.OPEN,
                WorkOrder.DUE,
                Optional.empty());
    }

    /** Whether there can be more of them than are named. */
    static boolean beyondNamed(Map<Subject, Long> counts) {
        return counts.values().stream().anyMatch(count -> count > NAMED);
    }

    static long sum(Map<Subject, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
