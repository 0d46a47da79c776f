package org.mingcha.web.work;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Set;
import org.mingcha.command.tipoff.TipOffActs;
import org.mingcha.command.tipoff.TipOffCommand.AssignVerification;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkItem;
import org.mingcha.web.area.Areas;
import org.mingcha.web.casefile.CasePath;
import org.mingcha.web.casefile.StateNames;
import org.mingcha.web.page.Words;

/** One case of the list in words; {@code unit} stands apart where the case has a number. */
record WorkRow(
        String id,
        boolean assignable,
        String tab,
        String path,
        String name,
        String unit,
        String kind,
        String division,
        String state,
        String due,
        boolean late,
        boolean provisional,
        String escalatedTo,
        boolean urgent,
        String owners,
        String opened) {

    private static final Set<String> ASSIGNABLE =
            TipOffActs.ALL.stream()
                    .filter(act -> act.command() == AssignVerification.class)
                    .flatMap(act -> act.from().stream())
                    .map(Enum::name)
                    .collect(toUnmodifiableSet());

    static WorkRow of(WorkItem item, Words words, Areas areas, LocalDate today) {
        boolean numbered = item.subject() == Subject.TIP;
        return new WorkRow(
                item.id(),
                numbered && ASSIGNABLE.contains(item.status()),
                path(item.subject()),
                CasePath.of(item.id()),
                numbered ? item.number() : item.unitName().value(),
                numbered ? item.unitName().value() : "",
                item.kind().map(kind -> words.say("tip-kind." + kind)).orElse(""),
                areas.name(item.division(), words),
                words.say(StateNames.of(item.subject()) + item.status()),
                item.dueOn().map(words::day).orElse(""),
                item.overdueOn(today),
                item.provisional(),
                item.escalatedTo().map(to -> words.say("recipient." + to)).orElse(""),
                item.urgent(),
                item.owners().stream().map(owner -> owner.value()).collect(joining(", ")),
                words.day(item.openedOn()));
    }

    /** The part of the desk where such cases lie. */
    static String path(Subject subject) {
        return switch (subject) {
            case TIP -> "tips";
            case HAZARD -> "hazards";
            case ORDER -> "orders";
            case EXPOSURE -> "exposures";
            case REWARD -> "rewards";
            case RETALIATION -> "retaliations";
        };
    }
}
