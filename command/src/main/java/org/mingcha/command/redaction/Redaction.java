package org.mingcha.command.redaction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.command.redaction.Finding.Kind;
import org.mingcha.command.redaction.Finding.Part;

/**
 * The comparison of what is to be made public with what is known of reporters. It tells where
 * something was found, never what.
 */
public final class Redaction {

    private final Forbidden words;

    private Redaction(Forbidden words) {
        this.words = words;
    }

    /** With the words that this version of the program ships. */
    public static Redaction shipped() {
        return new Redaction(Forbidden.shipped());
    }

    /** The version of the check; whoever changes what is found raises it. */
    public int version() {
        return words.version();
    }

    /**
     * Compares with every tip-off that led to what is made public.
     *
     * @return the first passage of each kind, in the title and in the text
     */
    public Screening screen(Manuscript manuscript, List<Trace> traces) {
        var search = new Search(words, manuscript, traces);
        var findings =
                Stream.concat(
                                found(search, Part.TITLE, manuscript.title()),
                                found(search, Part.TEXT, manuscript.text()))
                        .toList();
        var snapshot = Snapshot.of(manuscript.title(), manuscript.text());
        return new Screening(version(), Optional.of(snapshot), findings);
    }

    private static Stream<Finding> found(Search search, Part part, String text) {
        var plain = Plain.of(text);
        var folded = Folded.of(text);
        return Stream.of(Kind.values())
                .flatMap(kind ->
                        search
                                .first(kind, plain, folded)
                                .map(span -> new Finding(kind, part, span.from(), span.to()))
                                .stream());
    }
}
