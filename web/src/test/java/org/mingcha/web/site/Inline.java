package org.mingcha.web.site;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page, or its template, carries that a browser would run or paint by itself. */
final class Inline {

    private static final List<Pattern> KINDS =
            Stream.of(
                            "<script(?![^>]*\\bsrc=)[^>]*>",
                            "<script[^>]*>\\s*[^<\\s]",
                            "<style",
                            "<[a-z][^>]*\\s(?:th:)?style=",
                            "<[a-z][^>]*\\s(?:th:)?on[a-z]+=",
                            "=\\s*[\"']?\\s*javascript:",
                            "<(?:iframe|object|embed|base|applet)\\b",
                            "(?:src|href|action)=[\"']?(?:https?:)?//")
                    .map(kind -> Pattern.compile(kind, Pattern.CASE_INSENSITIVE))
                    .toList();

    private Inline() {}

    static List<String> in(String html) {
        return KINDS.stream()
                .flatMap(kind -> kind.matcher(html).results())
                .map(MatchResult::group)
                .toList();
    }
}
