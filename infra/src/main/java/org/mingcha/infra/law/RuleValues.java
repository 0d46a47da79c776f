package org.mingcha.infra.law;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.mingcha.command.law.reward.Percent;
import org.mingcha.command.money.Fen;

/**
 * What the values of rules are written like; whatever is not is an {@link
 * IllegalArgumentException}.
 */
final class RuleValues {

    private RuleValues() {}

    static Percent percent(YamlMap in) {
        return in.value("pct", text -> new Percent(count(text)));
    }

    static Optional<Fen> yuan(YamlMap in, String key) {
        return in.optional(key, RuleValues::fen);
    }

    /** Yuan, with two decimals at most. */
    static Fen fen(String yuan) {
        try {
            return new Fen(new BigDecimal(yuan).movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(yuan, e);
        }
    }

    static int count(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(text);
    }

    static String exactly(String expected, String text) {
        if (!text.equals(expected)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
