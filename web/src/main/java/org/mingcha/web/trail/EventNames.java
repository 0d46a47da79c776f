package org.mingcha.web.trail;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.command.Streams;
import org.mingcha.web.page.Words;
import org.mingcha.web.page.Words.Choice;

/** The events of one family as a form offers them. */
record EventNames(String label, List<Choice> names) {

    static List<EventNames> all(Words words) {
        return Streams.EVENTS.stream().map(family -> of(family, words)).toList();
    }

    private static EventNames of(Class<?> family, Words words) {
        var names =
                records(family)
                        .map(Class::getSimpleName)
                        .map(name -> new Choice(name, words.say("event." + name)))
                        .sorted(Comparator.comparing(Choice::value))
                        .toList();
        return new EventNames(words.say("audit.family." + family.getSimpleName()), names);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(EventNames::records);
    }
}
