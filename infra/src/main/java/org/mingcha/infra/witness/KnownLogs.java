package org.mingcha.infra.witness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingcha.infra.note.VerifierKey;

/**
 * The logs that a witness cosigns for: the keys of each, by its origin. A log that changes its key
 * has two for a while.
 */
public record KnownLogs(Map<String, List<VerifierKey>> keys) {

    // 33 bytes need no padding in base64, so that an equals sign can only follow a key.
    private static final Pattern LOG =
            Pattern.compile("(?<key>[^+]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]{44})(=(?<origin>.+))?");

    private record Log(String origin, VerifierKey key) {}

    public KnownLogs {
        keys = Map.copyOf(keys);
    }

    /**
     * From {@code <vkey>[=<origin>]} each; without an origin it is the key's name.
     *
     * @throws IllegalArgumentException where one is not of this form
     */
    public static KnownLogs parse(List<String> logs) {
        return new KnownLogs(
                logs.stream()
                        .map(KnownLogs::log)
                        .collect(groupingBy(Log::origin, mapping(Log::key, toList()))));
    }

    private static Log log(String text) {
        var match = LOG.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("这不是日志的验证密钥 / this is no log's key: " + text);
        }
        var key = VerifierKey.parse(match.group("key"));
        String origin = match.group("origin");
        return new Log(origin == null ? key.name() : origin, key);
    }

    /** Empty for a log that is not known. */
    List<VerifierKey> keysOf(String origin) {
        return keys.getOrDefault(origin, List.of());
    }

    Set<String> origins() {
        return keys.keySet();
    }
}
