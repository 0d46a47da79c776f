package org.mingcha.infra.access;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.command.Opening;
import org.mingcha.command.party.OfficialAct;
import org.mingcha.web.act.OfficialActs;

/** A body for any act, such that nothing is missing in it. */
record Sample(Map<String, String> ids, LocalDate today) {

    private static final Map<String, Object> BY_TYPE =
            Map.ofEntries(
                    Map.entry("boolean", true),
                    Map.entry("Boolean", true),
                    Map.entry("DivisionCode", "371100"),
                    Map.entry("OfficerId", "officer2"),
                    Map.entry("AccountId", "officer2"),
                    Map.entry("EvidenceId", "evidence-" + "0".repeat(26)),
                    Map.entry("ExtensionDays", 5),
                    Map.entry("Deaths", 1),
                    Map.entry("Fen", 1000),
                    Map.entry("long", 1));

    Map<String, Object> of(Class<? extends OfficialAct> act) {
        var body = new LinkedHashMap<String, Object>();
        for (var asked : OfficialActs.asked(act)) {
            boolean drawn = Opening.class.isAssignableFrom(act) && body.isEmpty();
            if (!drawn) {
                value(asked).ifPresent(value -> body.put(asked.getName(), value));
            } else {
                body.put("", "");
            }
        }
        body.remove("");
        return body;
    }

    private Optional<Object> value(RecordComponent asked) {
        return Optional.ofNullable(ids.get(asked.getName()))
                .<Object>map(id -> id)
                .or(() -> value(asked.getName(), asked.getGenericType()));
    }

    private Optional<Object> value(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? Optional.of(list(name, generic.getActualTypeArguments()[0]))
                    : Optional.empty();
        }
        return Optional.of(plain(name, (Class<?>) type));
    }

    private List<Object> list(String name, Type of) {
        return name.equals("officers")
                ? List.of("officer1", "officer2")
                : List.of(plain(name, (Class<?>) of));
    }

    private Object plain(String name, Class<?> type) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (type == LocalDate.class) {
            boolean ahead = name.equals("dueOn") || name.equals("until");
            return (ahead ? today.plusDays(30) : today).toString();
        }
        return switch (name) {
            case "into" -> "tip-" + "0".repeat(26);
            case "source" -> ids.getOrDefault("hazard", "");
            default -> BY_TYPE.getOrDefault(type.getSimpleName(), "某某文字一二三");
        };
    }
}
