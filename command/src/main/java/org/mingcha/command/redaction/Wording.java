package org.mingcha.command.redaction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds in what is to be made public what a reporter wrote. */
final class Wording {

    /** So many characters in a row are nobody's by chance. */
    static final int SHORTEST = 12;

    private final Set<String> written;
    private final List<Folded> names;

    /**
     * @param names that are no wording by themselves
     */
    Wording(List<Trace> traces, List<String> names) {
        this.written = new HashSet<>();
        traces.stream()
                .flatMap(trace -> trace.texts().stream())
                .map(Folded::of)
                .forEach(this::remember);
        this.names = names.stream().map(Folded::of).toList();
    }

    private void remember(Folded text) {
        for (int i = 0; i + SHORTEST <= text.length(); i++) {
            written.add(text.run(i, SHORTEST));
        }
    }

    /** The first shared run, as long as it is. */
    Optional<Span> in(Folded text) {
        var named = named(text);
        for (int i = 0; i + SHORTEST <= text.length(); i++) {
            if (shared(text, i) && !within(named, i)) {
                int last = i;
                while (last + 1 + SHORTEST <= text.length() && shared(text, last + 1)) {
                    last++;
                }
                return Optional.of(text.span(i, last - i + SHORTEST));
            }
        }
        return Optional.empty();
    }

    private boolean shared(Folded text, int from) {
        return written.contains(text.run(from, SHORTEST));
    }

    /** Only a run that lies in a name as a whole is excused. */
    private static boolean within(List<Span> named, int from) {
        return named.stream().anyMatch(name -> name.from() <= from && from + SHORTEST <= name.to());
    }

    /** Where the names stand, by index. */
    private List<Span> named(Folded text) {
        return names.stream().flatMap(name -> occurrences(text, name)).toList();
    }

    private static Stream<Span> occurrences(Folded text, Folded name) {
        return Stream.iterate(
                        text.indexOf(name, 0), at -> at >= 0, at -> text.indexOf(name, at + 1))
                .map(at -> new Span(at, at + name.length()));
    }
}
