package org.mingcha.command.redaction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text of which letters and digits are left, without regard to width, case and accents, and where
 * each of them stood: what is written in another way, or broken up, is the same wording.
 *
 * @param codes what is left, in code points
 * @param places of each in the text itself, counted from 1 in code points
 */
record Folded(int[] codes, int[] places) {

    static Folded of(String text) {
        var codes = IntStream.builder();
        var places = IntStream.builder();
        int[] original = text.codePoints().toArray();
        for (int i = 0; i < original.length; i++) {
            int place = i + 1;
            Normalizer.normalize(Character.toString(original[i]), Normalizer.Form.NFKD)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                    .forEach(c -> {
                        codes.add(c);
                        places.add(place);
                    });
        }
        return new Folded(codes.build().toArray(), places.build().toArray());
    }

    int length() {
        return codes.length;
    }

    /** So many characters from the index on. */
    String run(int from, int length) {
        return new String(codes, from, length);
    }

    /**
     * The first index at or after {@code from} at which the other begins; -1 if it is not there.
     */
    int indexOf(Folded other, int from) {
        for (int i = from; other.length() > 0 && i <= length() - other.length(); i++) {
            if (Arrays.equals(codes, i, i + other.length(), other.codes, 0, other.length())) {
                return i;
            }
        }
        return -1;
    }

    Span span(int from, int length) {
        return new Span(places[from], places[from + length - 1]);
    }
}
