package org.mingcha.web.read;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingcha.command.Invalid;
import org.mingcha.command.Limit;
import org.mingcha.command.NotInFuture;
import org.mingcha.command.PlainText;
import org.mingcha.command.law.CivilTime;
import org.mingcha.command.seal.Letter;
import org.mingcha.command.seal.Sealed;
import org.mingcha.web.read.Draft.Part;
import org.mingcha.web.read.RecordReader.Check;
import tools.jackson.databind.JsonNode;

/** Reads single values: a fault is thrown as {@link Invalid}. */
final class Scalars {

    private final Clock clock;
    private final List<Check<?>> checks;

    Scalars(Clock clock, List<Check<?>> checks) {
        this.clock = clock;
        this.checks = checks;
    }

    Part part(Class<?> type, RecordComponent component, JsonNode node) {
        if (type == Sealed.class) {
            String text = prose(component, node);
            return sealer -> sealer.seal(text);
        }
        if (type == Letter.class) {
            String text = prose(component, node);
            return sealer -> sealer.write(text);
        }
        var value = value(type, component, node);
        checks.forEach(check -> check.of(value));
        return _ -> value;
    }

    private Object value(Class<?> type, RecordComponent component, JsonNode node) {
        if (type == LocalDate.class) {
            return day(node, component.isAnnotationPresent(NotInFuture.class));
        }
        if (type.isEnum()) {
            return choice(type, text(node));
        }
        if (type == String.class) {
            return PlainText.line(text(node), limit(component));
        }
        if (type.isRecord()) {
            return Records.create(type, written((Class<?>) Records.written(type), node));
        }
        return written(type, node);
    }

    private static Object written(Class<?> type, JsonNode node) {
        if (type == String.class) {
            return text(node);
        }
        if (type == boolean.class || type == Boolean.class) {
            return truth(node);
        }
        long number = number(node);
        if (type == long.class || type == Long.class) {
            return number;
        }
        // What is too large stays too large, so that the value's own range says so.
        return Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static String prose(RecordComponent component, JsonNode node) {
        return PlainText.lines(text(node), limit(component));
    }

    private static int limit(RecordComponent component) {
        return Optional.ofNullable(component.getAnnotation(Limit.class))
                .map(Limit::value)
                .orElse(Limit.DEFAULT);
    }

    private static String text(JsonNode node) {
        if (!node.isString()) {
            throw new Invalid("type");
        }
        return node.stringValue();
    }

    private static boolean truth(JsonNode node) {
        if (!node.isBoolean()) {
            throw new Invalid("yes-or-no");
        }
        return node.booleanValue();
    }

    private static long number(JsonNode node) {
        if (!node.isIntegralNumber()) {
            throw new Invalid("whole-number");
        }
        if (node.canConvertToLong()) {
            return node.longValue();
        }
        return node.bigIntegerValue().signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    private static Object choice(Class<?> type, String name) {
        var choices = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        int place = choices.indexOf(name.strip());
        if (place < 0) {
            throw new Invalid("unknown-choice", String.join(", ", choices));
        }
        return type.getEnumConstants()[place];
    }

    private LocalDate day(JsonNode node, boolean happened) {
        var day = day(text(node).strip());
        if (happened && day.isAfter(CivilTime.today(clock))) {
            throw new Invalid("future");
        }
        return day;
    }

    private static LocalDate day(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Such as the 30th of February: said below.
        }
        throw new Invalid("date");
    }
}
