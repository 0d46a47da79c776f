package org.mingcha.web.read;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mingcha.command.Invalid;
import org.mingcha.web.read.Draft.Part;
import org.mingcha.web.read.RecordReader.Check;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One pass over one object, with the faults found so far. */
final class Reading {

    private static final int LONGEST_LIST = 20;

    private final Scalars scalars;
    private final List<FieldError> faults = new ArrayList<>();

    Reading(Clock clock, List<Check<?>> checks) {
        this.scalars = new Scalars(clock, checks);
    }

    void throwFaults() {
        if (!faults.isEmpty()) {
            throw new InvalidFields(faults);
        }
    }

    Map<String, Part> components(
            Class<?> type, ObjectNode body, String prefix, Map<String, Object> given) {
        var parts = new HashMap<String, Part>();
        var unknown = new ArrayList<>(body.propertyNames());
        for (var component : type.getRecordComponents()) {
            String name = component.getName();
            if (given.containsKey(name)) {
                parts.put(name, _ -> given.get(name));
            } else {
                unknown.remove(name);
                parts.put(
                        name,
                        part(
                                prefix + name,
                                component.getGenericType(),
                                component,
                                body.path(name)));
            }
        }
        unknown.forEach(name -> fault(prefix + shown(name), new Invalid("unknown-field")));
        return parts;
    }

    private Part part(String field, Type type, RecordComponent component, JsonNode node) {
        if (Records.isOptional(type)) {
            if (absent(node)) {
                return _ -> Optional.empty();
            }
            var inner = part(field, Records.argument(type), component, node);
            return sealer -> Optional.of(inner.close(sealer));
        }
        if (absent(node)) {
            return fault(field, new Invalid("required"));
        }
        if (Records.isList(type)) {
            return list(field, Records.argument(type), component, node);
        }
        if (Records.isNested(type)) {
            return nested(field, (Class<?>) type, node);
        }
        try {
            return scalars.part((Class<?>) type, component, node);
        } catch (Invalid fault) {
            return fault(field, fault);
        }
    }

    private Part list(String field, Type element, RecordComponent component, JsonNode node) {
        if (!node.isArray()) {
            return fault(field, new Invalid("type"));
        }
        if (node.size() > LONGEST_LIST) {
            return fault(field, new Invalid("too-many", LONGEST_LIST));
        }
        var parts =
                IntStream.range(0, node.size())
                        .mapToObj(i -> part(field + "[" + i + "]", element, component, node.get(i)))
                        .toList();
        return sealer -> parts.stream().map(part -> part.close(sealer)).toList();
    }

    private Part nested(String field, Class<?> type, JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return fault(field, new Invalid("type"));
        }
        var parts = components(type, object, field + ".", Map.of());
        var names = IntStream.range(0, type.getRecordComponents().length);
        return sealer ->
                Records.create(
                        type,
                        names.mapToObj(i -> type.getRecordComponents()[i].getName())
                                .map(name -> parts.getOrDefault(name, Part.FAULTY).close(sealer))
                                .toArray());
    }

    private Part fault(String field, Invalid fault) {
        faults.add(new FieldError(field, fault.code(), fault.arguments()));
        return Part.FAULTY;
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || (node.isString() && node.stringValue().isBlank());
    }

    /** A name that could not be one of ours is not repeated. */
    private static String shown(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9]{0,39}") ? name : "";
    }
}
