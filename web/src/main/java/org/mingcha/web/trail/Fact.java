package org.mingcha.web.trail;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One thing that is known of a case, and what was known before.
 *
 * @param was empty where nothing was known
 * @param is empty where nothing is known any more
 */
record Fact(String label, String was, String is) {

    /** In the order of what is known now; what is gone stands last. */
    static List<Fact> of(Map<String, String> before, Map<String, String> now) {
        return Stream.concat(now.keySet().stream(), before.keySet().stream())
                .distinct()
                .map(label ->
                        new Fact(
                                label, before.getOrDefault(label, ""), now.getOrDefault(label, "")))
                .toList();
    }

    public boolean changed() {
        return !was.equals(is);
    }
}
