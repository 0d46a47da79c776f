package org.mingcha.command.redaction;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingcha.command.redaction.Finding.Kind;
import org.mingcha.command.table.DataFault;
import org.mingcha.command.table.Table;

/** The words that must not show, by what they lead to ({@code words.csv}). */
record Forbidden(int version, List<Word> words) {

    private static final String[] COLUMNS = {"kind", "word"};

    /** One line of the list. */
    record Word(Kind kind, String word, boolean latin) {}

    static Forbidden shipped() {
        return read(Table.shipped(Forbidden.class, "words.csv", COLUMNS));
    }

    /**
     * @throws DataFault if a line cannot be read
     */
    static Forbidden read(Table table) {
        var words =
                table.rows().stream()
                        .map(row -> word(row.value("kind", Kind::valueOf), row.text("word")))
                        .toList();
        return new Forbidden(table.version(), words);
    }

    private static Word word(Kind kind, String word) {
        return new Word(kind, word, word.codePoints().allMatch(c -> c < 128));
    }

    /** Latin words and numbers are whole words; others may stand anywhere, and be broken up. */
    Optional<Span> in(Plain plain, Folded folded, Kind kind) {
        return Stream.concat(
                        latin(kind).flatMap(pattern -> plain.first(pattern).stream()),
                        others(kind).flatMap(word -> spans(folded, word)))
                .findFirst();
    }

    private static Stream<Span> spans(Folded text, Folded word) {
        int at = text.indexOf(word, 0);
        return at < 0 ? Stream.empty() : Stream.of(text.span(at, word.length()));
    }

    private Stream<Folded> others(Kind kind) {
        return of(kind, false).map(Folded::of);
    }

    private Stream<Pattern> latin(Kind kind) {
        var any =
                of(kind, true)
                        .map(word -> Pattern.quote(word).replaceAll("[ -]", "\\\\E[\\\\s-]*\\\\Q"))
                        .collect(joining("|"));
        return any.isEmpty()
                ? Stream.empty()
                : Stream.of(Pattern.compile("(?<![a-z0-9])(?:" + any + ")(?![a-z0-9])"));
    }

    private Stream<String> of(Kind kind, boolean latin) {
        return words.stream()
                .filter(word -> word.kind() == kind && word.latin() == latin)
                .map(Word::word);
    }
}
