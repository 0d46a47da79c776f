package org.mingcha.query.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.party.OfficerId;
import org.mingcha.command.seal.KeyName;
import org.mingcha.query.history.Happening;
import org.mingcha.query.said.Said;

/**
 * One step in the course of a case.
 *
 * @param index the event's place in the ledger
 * @param what the event's stored name
 * @param at absent where only the day is known
 * @param dueOn the date that this step set, if any
 * @param facts what it said in the clear, as short values such as names of officers, by component
 *     name
 */
public record Entry(
        long index,
        String what,
        LocalDate on,
        Optional<Instant> at,
        Optional<OfficerId> by,
        Optional<LocalDate> dueOn,
        List<Fact> facts,
        List<Passage> passages) {

    /** A value in the clear, under the name of the event's component. */
    public record Fact(String name, String value) {}

    static Entry of(Happening happening, Said said) {
        return of(happening, said, KeyName.ofStream(happening.stream()));
    }

    /** With texts that are closed under the key of another stream. */
    static Entry of(Happening happening, Said said, KeyName key) {
        return new Entry(
                happening.index(),
                happening.name(),
                happening.on(),
                happening.at(),
                happening.by(),
                said.sets(),
                said.clear().stream().map(c -> new Fact(c.name(), c.value())).toList(),
                said.closed().stream().map(c -> new Passage(c.name(), key, c.text())).toList());
    }

    static <T> List<T> plus(List<T> list, T added) {
        if (list.contains(added)) {
            return list;
        }
        return Stream.concat(list.stream(), Stream.of(added)).toList();
    }
}
