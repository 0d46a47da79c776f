package org.mingcha.web.read;

import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a form as the JSON object that says the same, for {@link RecordReader}: blank fields are
 * left out, ticks become booleans and digits numbers, {@code identity.name} goes into {@code
 * identity}, and a repeated field becomes a list where the record has one.
 */
public final class Forms {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Forms() {}

    /** Fields that the record does not have stay, to be refused; those beginning with _ do not. */
    public static ObjectNode of(MultiValueMap<String, String> form, Class<? extends Record> type) {
        var used = new HashSet<String>();
        var json = object(form, type, "", used);
        form.keySet().stream()
                .filter(name -> !used.contains(name) && !name.startsWith("_"))
                .forEach(name -> json.put(name, ""));
        return json;
    }

    /** For query parameters: those that the record does not have are ignored. */
    public static ObjectNode known(
            MultiValueMap<String, String> query, Class<? extends Record> type) {
        return object(query, type, "", new HashSet<>());
    }

    private static ObjectNode object(
            MultiValueMap<String, String> form, Class<?> type, String prefix, Set<String> used) {
        var json = JSON.objectNode();
        for (var component : type.getRecordComponents()) {
            String field = prefix + component.getName();
            var bare = Records.bare(component.getGenericType());
            used.add(field);
            var node =
                    Records.isNested(bare)
                            ? object(form, (Class<?>) bare, field + ".", used)
                            : value(typed(form, field), bare);
            if (!node.isMissingNode() && !(node.isObject() && node.isEmpty())) {
                json.set(component.getName(), node);
            }
        }
        return json;
    }

    private static List<String> typed(MultiValueMap<String, String> form, String field) {
        return form.getOrDefault(field, List.of()).stream().filter(v -> !v.isBlank()).toList();
    }

    private static JsonNode value(List<String> typed, Type type) {
        if (typed.isEmpty()) {
            return JSON.missingNode();
        }
        if (Records.isList(type)) {
            var list = JSON.arrayNode();
            typed.forEach(text -> list.add(scalar(text, Records.argument(type))));
            return list;
        }
        var written = Records.written(type);
        // A box that is ticked sends its value beside the hidden one that stands for unticked.
        return written == boolean.class || written == Boolean.class
                ? typed.stream().map(Forms::truth).reduce(JSON.missingNode(), Forms::either)
                : scalar(typed.getLast(), type);
    }

    private static JsonNode scalar(String text, Type type) {
        boolean number =
                Records.written(type) instanceof Class<?> c
                        && Set.of(int.class, long.class, Integer.class, Long.class).contains(c);
        return number && text.strip().matches("-?\\d{1,18}")
                ? JSON.numberNode(Long.parseLong(text.strip()))
                : JSON.stringNode(text);
    }

    private static JsonNode truth(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes" -> JSON.booleanNode(true);
            case "false", "off", "no" -> JSON.booleanNode(false);
            default -> JSON.stringNode(text);
        };
    }

    private static JsonNode either(JsonNode before, JsonNode node) {
        return before.isBoolean() && before.booleanValue() ? before : node;
    }
}
