package org.mingcha.web.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One way into the site.
 *
 * @param method GET stands for HEAD as well
 * @param path without the prefix of a language
 */
public record Gate(HttpMethod method, PathPattern path, Visitors visitors) {

    static Gate of(HttpMethod method, String path, Visitors visitors) {
        return new Gate(method, PathPatternParser.defaultInstance.parse(path), visitors);
    }

    boolean leads(PathContainer to) {
        return path.matches(to);
    }

    boolean takes(HttpMethod asked) {
        return asked.equals(method) || (asked.equals(HttpMethod.HEAD) && method == HttpMethod.GET);
    }

    /** The gates of one kind of visitor. */
    record Wing(Visitors visitors, List<Gate> gates) {

        static Wing of(Visitors visitors) {
            return new Wing(visitors, List.of());
        }

        Wing get(String... paths) {
            return with(HttpMethod.GET, Set.of(paths));
        }

        Wing post(String... paths) {
            return with(HttpMethod.POST, Set.of(paths));
        }

        Wing delete(String... paths) {
            return with(HttpMethod.DELETE, Set.of(paths));
        }

        private Wing with(HttpMethod method, Set<String> paths) {
            var more = paths.stream().sorted().map(path -> Gate.of(method, path, visitors));
            return new Wing(visitors, Stream.concat(gates.stream(), more).toList());
        }
    }
}
