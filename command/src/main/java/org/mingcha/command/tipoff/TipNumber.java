package org.mingcha.command.tipoff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mingcha.command.Invalid;
import org.mingcha.command.place.DivisionCode;

/**
 * The number by which people call a tip-off (举报编号), such as {@code 371102-20261123-7F3K2M}:
 * division, day of registration and the first six characters of its id. Derived, so that it says
 * nothing of the order of arrival within the day.
 */
public record TipNumber(String value) {

    private static final int SUFFIX = 6;

    public TipNumber {
        if (!value.matches("\\d{6}-\\d{8}-[0-9A-Z]{6}")) {
            throw new Invalid("tip-number");
        }
    }

    public static TipNumber of(TipId tip, DivisionCode division, LocalDate on) {
        int begin = tip.value().indexOf('-') + 1;
        String suffix = tip.value().substring(begin, begin + SUFFIX).toUpperCase(Locale.ROOT);
        return new TipNumber(
                division + "-" + on.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + suffix);
    }
}
