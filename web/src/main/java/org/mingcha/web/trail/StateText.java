package org.mingcha.web.trail;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.web.area.Areas;
import org.mingcha.web.audit.CaseThen;
import org.mingcha.web.audit.CaseThen.DateThen;
import org.mingcha.web.casefile.StateNames;
import org.mingcha.web.page.Words;
import org.springframework.stereotype.Component;

/** How a case stood, in words: what is called how, in the order in which people ask. */
@Component
class StateText {

    private final Areas areas;

    StateText(Areas areas) {
        this.areas = areas;
    }

    Map<String, String> of(CaseThen then, Words words) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(words.say("then.status"), state(then, words));
        facts.put(words.say("then.open"), yes(then.open(), words));
        facts.put(words.say("field.division"), areas.name(then.division(), words));
        facts.put(words.say("then.owners"), owners(then, words));
        facts.put(words.say("then.due"), due(then, words));
        facts.put(words.say("then.overdue"), yes(then.overdue(), words));
        facts.put(words.say("then.urgent"), yes(then.urgent(), words));
        then.dates()
                .forEach(date ->
                        facts.merge(
                                words.say("due." + date.what()),
                                date(date, words),
                                (one, other) -> one + words.say("date.and") + other));
        return facts;
    }

    String state(CaseThen then, Words words) {
        return words.say(StateNames.of(then.subject()) + then.status());
    }

    String place(CaseThen then, Words words) {
        return areas.name(then.division(), words);
    }

    String owners(CaseThen then, Words words) {
        return then.owners().isEmpty()
                ? words.say("then.desk")
                : then.owners().stream().map(owner -> owner.value()).collect(joining(", "));
    }

    String due(CaseThen then, Words words) {
        return then.dueOn().map(words::day).orElseGet(() -> words.say("page.none"));
    }

    private static String date(DateThen date, Words words) {
        String day = words.day(date.dueOn());
        if (date.recorded()) {
            return words.say(date.open() ? "then.date.passed" : "then.date.late", day);
        }
        return words.say(date.open() ? "then.date.runs" : "then.date.met", day);
    }

    private static String yes(boolean it, Words words) {
        return words.say(it ? "page.yes" : "page.no");
    }
}
