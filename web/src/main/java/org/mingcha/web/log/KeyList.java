package org.mingcha.web.log;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.mingcha.web.log.PublishedLog.KeySince;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * The keys of the log as text: one block for each, with a blank line between. Its first line is the
 * key, its second {@code from} and the tree size; the endorsement follows, each line of it behind a
 * {@code >}, so that it can be cut out as it was signed.
 */
record KeyList(List<Key> keys) {

    /** A key as JSON has it. */
    record Key(String key, long from, Optional<String> endorsement) {

        String text() {
            return key + "\nfrom " + from + "\n" + endorsement.map(Key::quoted).orElse("");
        }

        private static String quoted(String note) {
            return note.lines().map(line -> ">" + line + "\n").collect(joining());
        }
    }

    static KeyList of(List<KeySince> keys) {
        return new KeyList(
                keys.stream()
                        .map(key -> new Key(key.key(), key.size(), key.endorsement()))
                        .toList());
    }

    String text() {
        return keys.stream().map(Key::text).collect(joining("\n"));
    }

    /** Whether JSON was asked for by name: whoever takes anything gets text. */
    static boolean isWantedAsJson(HttpHeaders request) {
        return request.getAccept().stream()
                .anyMatch(MediaType.APPLICATION_JSON::equalsTypeAndSubtype);
    }
}
