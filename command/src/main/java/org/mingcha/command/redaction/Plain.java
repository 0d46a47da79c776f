package org.mingcha.command.redaction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text without regard to width and case, as patterns are sought in it, and where each of its
 * characters stood.
 *
 * @param places of each character in the text itself, counted from 1 in code points
 */
record Plain(String text, int[] places) {

    static Plain of(String text) {
        var plain = new StringBuilder();
        var places = IntStream.builder();
        int[] original = text.codePoints().toArray();
        for (int i = 0; i < original.length; i++) {
            var same = Normalizer.normalize(Character.toString(original[i]), Normalizer.Form.NFKC);
            var lower = same.toLowerCase(Locale.ROOT);
            plain.append(lower);
            for (int unit = 0; unit < lower.length(); unit++) {
                places.add(i + 1);
            }
        }
        return new Plain(plain.toString(), places.build().toArray());
    }

    Optional<Span> first(Pattern pattern) {
        return first(pattern, _ -> true);
    }

    /** The first match that is meant. */
    Optional<Span> first(Pattern pattern, Predicate<Matcher> meant) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (meant.test(matcher)) {
                return Optional.of(new Span(places[matcher.start()], places[matcher.end() - 1]));
            }
        }
        return Optional.empty();
    }
}
