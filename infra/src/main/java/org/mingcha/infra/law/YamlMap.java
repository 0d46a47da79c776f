package org.mingcha.infra.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingcha.command.table.DataFault;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping of a YAML file, read strictly: each key once, and none that nobody asked for. */
final class YamlMap {

    private final String file;
    private final Node node;
    private final Map<String, Node> unread = new LinkedHashMap<>();

    /**
     * @throws DataFault if it is no mapping, or has a key twice
     */
    YamlMap(String file, Node node) {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw fault("a mapping is expected");
        }
        for (var tuple : mapping.getValue()) {
            var key = scalar(tuple.getKeyNode(), "a key");
            if (unread.put(key, tuple.getValueNode()) != null) {
                throw fault(tuple.getKeyNode(), key + " stands there twice");
            }
        }
    }

    int line() {
        return line(node);
    }

    boolean has(String key) {
        return unread.containsKey(key);
    }

    String text(String key) {
        return value(key, Function.identity());
    }

    Optional<String> optionalText(String key) {
        return optional(key, Function.identity());
    }

    <T> T value(String key, Function<String, T> reading) {
        return optional(key, reading).orElseThrow(() -> fault(key + " is missing"));
    }

    /** Empty also where the value is {@code null}. */
    <T> Optional<T> optional(String key, Function<String, T> reading) {
        return take(key).filter(value -> !isNull(value)).map(value -> read(key, value, reading));
    }

    Optional<LocalDate> optionalDate(String key) {
        return optional(key, LocalDate::parse);
    }

    boolean truth(String key) {
        return optional(key, YamlMap::truthOf).orElse(false);
    }

    YamlMap map(String key) {
        return optionalMap(key).orElseThrow(() -> fault(key + " is missing"));
    }

    Optional<YamlMap> optionalMap(String key) {
        return take(key).map(value -> new YamlMap(file, value));
    }

    List<YamlMap> maps(String key) {
        return list(key).stream().map(value -> new YamlMap(file, value)).toList();
    }

    <T> List<T> values(String key, Function<String, T> reading) {
        return list(key).stream().map(value -> read(key, value, reading)).toList();
    }

    /** What stands under the key, in one line, whatever it is. */
    Optional<String> anything(String key) {
        return take(key).map(value -> written(value));
    }

    /** What no reading has asked for yet. */
    List<String> unread() {
        return List.copyOf(unread.keySet());
    }

    /**
     * @throws DataFault if there is a key that no reading asked for
     */
    void end() {
        unread.forEach((key, value) -> {
            throw fault(value, key + " is unknown here");
        });
    }

    DataFault fault(String reason) {
        return fault(node, reason);
    }

    private DataFault fault(Node at, String reason) {
        return new DataFault(file, line(at), reason);
    }

    private Optional<Node> take(String key) {
        return Optional.ofNullable(unread.remove(key));
    }

    private List<Node> list(String key) {
        var value = take(key);
        if (value.isPresent() && !(value.get() instanceof SequenceNode)) {
            throw fault(value.get(), key + " must be a list");
        }
        return value.map(list -> ((SequenceNode) list).getValue()).orElseGet(List::of);
    }

    private <T> T read(String key, Node value, Function<String, T> reading) {
        var text = scalar(value, key);
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw fault(value, key + " cannot be '" + text + "'");
        }
    }

    private String scalar(Node value, String what) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault(value, what + " must be a single value");
    }

    private String written(Node value) {
        return switch (value) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode list ->
                    String.join(", ", list.getValue().stream().map(this::written).toList());
            case MappingNode map ->
                    String.join(
                            ", ",
                            map.getValue().stream()
                                    .map(pair ->
                                            written(pair.getKeyNode())
                                                    + "="
                                                    + written(pair.getValueNode()))
                                    .toList());
            default -> throw fault(value, "no alias is allowed");
        };
    }

    private static Boolean truthOf(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static boolean isNull(Node value) {
        return value.getTag().equals(Tag.NULL);
    }

    private static int line(Node at) {
        return at.getStartMark().getLine() + 1;
    }
}
