package org.mingcha.command.redaction;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingcha.command.redaction.Finding.Kind;

/** Finds each kind of thing that must not be made public. */
final class Search {

    /** Mobile and land lines, numbers of identity cards, addresses of e-mail. */
    private static final Pattern PERSONAL =
            Pattern.compile(
                    "(?<!\\d)1[3-9]\\d(?:[ -]?\\d{4}){2}(?!\\d)"
                            + "|(?<!\\d)\\(?0\\d{2,3}\\)?[ -]?\\d{7,8}(?!\\d)"
                            + "|(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])"
                            + "(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dx](?![\\da-z])"
                            + "|[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+");

    /** The number or the id of any tip-off at all. */
    private static final Pattern TIP =
            Pattern.compile("tip-[0-9a-z]{26}|\\d{6}-\\d{8}-[0-9a-z]{6}(?![0-9a-z])");

    private static final Pattern PICTURE =
            Pattern.compile(
                    "data:(?:image|video|audio)|!\\[|<img"
                            + "|\\.(?:jpe?g|png|gif|webp|heic|bmp|tiff?|mp4|mov|mp3|m4a)(?![a-z0-9])");

    private final Forbidden words;
    private final Wording wording;
    private final Days days;
    private final Set<String> tips;
    private final List<String> unnamed;

    Search(Forbidden words, Manuscript manuscript, List<Trace> traces) {
        this.words = words;
        this.wording = new Wording(traces, manuscript.named());
        this.days = new Days(traces.stream().flatMap(t -> t.days().stream()).collect(toSet()));
        this.tips = traces.stream().flatMap(t -> t.names().stream()).collect(toSet());
        this.unnamed = manuscript.unnamed();
    }

    Optional<Span> first(Kind kind, Plain plain, Folded folded) {
        return switch (kind) {
            case WORDING -> wording.in(folded);
            case TIP_DATE -> days.in(plain);
            case TIP_NUMBER -> plain.first(TIP).or(() -> any(tips, folded));
            case CHANNEL -> words.in(plain, folded, kind);
            case PERSONAL_NUMBER -> plain.first(PERSONAL);
            case PERSON -> any(unnamed, folded);
            case PHOTO -> words.in(plain, folded, kind).or(() -> plain.first(PICTURE));
        };
    }

    private static Optional<Span> any(Collection<String> names, Folded text) {
        return names.stream()
                .map(Folded::of)
                .filter(name -> text.indexOf(name, 0) >= 0)
                .map(name -> text.span(text.indexOf(name, 0), name.length()))
                .findFirst();
    }
}
