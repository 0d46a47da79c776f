package org.mingcha.command.redaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a day in a text, in any form in which days are commonly written; without its year as well,
 * but not with another.
 */
final class Days {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final List<Function<LocalDate, String>> FORMS =
            List.of(
                    Days::figures,
                    Days::compact,
                    Days::chineseFigures,
                    Days::chinese,
                    Days::dayFirst,
                    Days::monthFirst);

    private final Set<LocalDate> days;

    Days(Set<LocalDate> days) {
        this.days = days;
    }

    Optional<Span> in(Plain text) {
        return days.stream().sorted().flatMap(day -> in(text, day)).findFirst();
    }

    private static Stream<Span> in(Plain text, LocalDate day) {
        return FORMS.stream()
                .map(form -> Pattern.compile(form.apply(day)))
                .flatMap(form -> text.first(form, found -> meant(found, day)).stream());
    }

    /** A year that is written must be this one. */
    private static boolean meant(Matcher found, LocalDate day) {
        return Optional.ofNullable(found.group("year"))
                .map(year -> arabic(year).equals(Integer.toString(day.getYear())))
                .orElse(true);
    }

    private static String arabic(String year) {
        var digits = new StringBuilder();
        year.replaceAll("[〇○]", "零")
                .chars()
                .map(c -> DIGITS.indexOf(c) < 0 ? c : '0' + DIGITS.indexOf(c))
                .forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /** 2026-11-23, 2026/11/23, 2026.11.23. */
    private static String figures(LocalDate day) {
        return "(?<!\\d)(?<year>\\d{4})\\s*[-/.]\\s*0?%d\\s*[-/.]\\s*0?%d(?!\\d)"
                .formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    /** 20261123. */
    private static String compact(LocalDate day) {
        return "(?<!\\d)(?<year>\\d{4})%02d%02d(?!\\d)"
                .formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    /** 2026年11月23日, 11月23日. */
    private static String chineseFigures(LocalDate day) {
        return "(?<!\\d)(?:(?<year>\\d{4})\\s*年\\s*)?(?<!\\d)0?%d\\s*月\\s*0?%d(?!\\d)"
                .formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    /** 二〇二六年十一月二十三日, 十一月二十三日. */
    private static String chinese(LocalDate day) {
        return "(?:(?<year>[零〇○一二三四五六七八九]{4})年)?(?<![一二三四五六七八九十])%s月%s[日号]"
                .formatted(number(day.getMonthValue()), number(day.getDayOfMonth()));
    }

    private static String number(int value) {
        int tens = value / 10;
        int ones = value % 10;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
    }

    /** 23 November 2026, 23rd of Nov. */
    private static String dayFirst(LocalDate day) {
        return "(?<!\\d)0?%d(?:st|nd|rd|th)?\\s+(?:of\\s+)?%s(?![a-z])(?:,?\\s*(?<year>\\d{4}))?"
                .formatted(day.getDayOfMonth(), month(day));
    }

    /** November 23, 2026, Nov 23rd. */
    private static String monthFirst(LocalDate day) {
        return "(?<![a-z])%s\\s+0?%d(?!\\d)(?:st|nd|rd|th)?(?:,?\\s*(?<year>\\d{4}))?"
                .formatted(month(day), day.getDayOfMonth());
    }

    private static String month(LocalDate day) {
        var name = MONTHS.get(day.getMonthValue() - 1);
        return "(?:%s|%s\\.?)".formatted(name, name.substring(0, 3));
    }
}
