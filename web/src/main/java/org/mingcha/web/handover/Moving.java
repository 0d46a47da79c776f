package org.mingcha.web.handover;

import java.time.LocalDate;
import org.mingcha.command.party.Officer;
import org.mingcha.query.worklist.Subject;
import org.mingcha.query.worklist.WorkItem;
import org.mingcha.web.casefile.CasePath;
import org.mingcha.web.casefile.StateNames;
import org.mingcha.web.page.Words;

/**
 * One case that a handover moves, in words.
 *
 * @param verified whether it is a tip-off: nobody verifies one because another did
 * @param path empty where whoever hands it over does not see it
 */
record Moving(
        String id,
        boolean verified,
        String kind,
        String name,
        String path,
        String division,
        String state,
        String due,
        boolean late) {

    static Moving of(WorkItem item, Officer by, Words words, String division, LocalDate today) {
        boolean tip = item.subject() == Subject.TIP;
        return new Moving(
                item.id(),
                tip,
                words.say("desk.one." + CasePath.kind(item.id()) + "s"),
                tip ? item.unitName().value() + " " + item.number() : item.unitName().value(),
                by.division().covers(item.division()) ? CasePath.of(item.id()) : "",
                division,
                words.say(StateNames.of(item.subject()) + item.status()),
                item.dueOn().map(words::day).orElse(""),
                item.overdueOn(today));
    }
}
