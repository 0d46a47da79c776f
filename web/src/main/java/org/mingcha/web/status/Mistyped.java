package org.mingcha.web.status;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingcha.web.read.InvalidFields;

/**
 * Where a receipt that cannot be one looks wrong. The check character tells that something is wrong
 * but not where, so only what a group looks like is told, by its number.
 */
final class Mistyped {

    private static final List<Integer> LENGTHS = List.of(5, 5, 5, 5, 1);
    private static final int DIGITS = LENGTHS.stream().mapToInt(Integer::intValue).sum();

    private Mistyped() {}

    static InvalidFields in(String field, String typed) {
        var groups = groups(typed);
        int digits = String.join("", groups).length();
        if (groups.size() == LENGTHS.size()) {
            return IntStream.range(0, groups.size())
                    .filter(i -> looksWrong(groups.get(i), LENGTHS.get(i)))
                    .mapToObj(i -> new InvalidFields(field, "receipt-group", i + 1))
                    .findFirst()
                    .orElseGet(() -> new InvalidFields(field, "receipt"));
        }
        return digits == DIGITS
                ? new InvalidFields(field, "receipt")
                : new InvalidFields(field, "receipt-length", digits, DIGITS);
    }

    private static boolean looksWrong(String group, int length) {
        // There is no U in a receipt.
        return group.length() != length || !group.matches("[0-9A-TV-Z]*");
    }

    private static List<String> groups(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return Stream.of(plain.split("[\\s\\p{Pd}\\p{Cf}−ー─]+"))
                .filter(group -> !group.isEmpty())
                .toList();
    }
}
