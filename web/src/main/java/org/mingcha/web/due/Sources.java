package org.mingcha.web.due;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mingcha.command.law.RowId;
import org.mingcha.web.page.Language;
import org.mingcha.web.page.Words;

/**
 * From where a rule is, and how well that is known. Sources are kept as those who read them wrote
 * them down, instruments in Chinese and remarks in English; who reads Chinese is told the
 * instruments.
 */
public final class Sources {

    private static final Map<String, String> TERMS =
            Map.of(
                    "service answer of", "政务答复",
                    "service item", "办事指南",
                    "press", "媒体报道",
                    " and ", " 和 ");

    private Sources() {}

    /** In the catalogue's words where it knows that version of the row; else as written down. */
    public static String of(RowId row, int version, String source, Language language, Words words) {
        return words.sayIfAny("law.source." + row + "." + version)
                .orElseGet(() -> text(source, language));
    }

    private static String text(String source, Language language) {
        return switch (language) {
            case ENGLISH -> source.replaceAll(" \\([FEMDG]\\)", "");
            case CHINESE ->
                    Arrays.stream(source.split("; "))
                            .filter(part -> part.matches(".*\\p{IsHan}.*"))
                            .map(Sources::chinese)
                            .collect(joining("；"));
        };
    }

    /** In words, without saying the same twice. */
    public static List<String> known(String evidence, Words words) {
        return Arrays.stream(evidence.split("/"))
                .distinct()
                .map(letter -> words.say("law.known." + letter))
                .toList();
    }

    private static String chinese(String part) {
        // What follows a colon or a verb is a remark, not the instrument.
        var said =
                part.replaceAll("\\([FEMDG]\\)", "")
                        .replaceAll("\\s*:\\s+[A-Za-z].*$", "")
                        .replaceAll("\\s+(says?|said|sets?|gives?|\\(repealed\\)).*$", "")
                        .replaceAll("art\\. (\\d+) and (\\d+)", "第$1条、第$2条")
                        .replaceAll("art\\. ([\\d-]+)", "第$1条");
        for (var term : TERMS.entrySet()) {
            said = said.replace(term.getKey(), term.getValue());
        }
        return said.replaceAll("(?<!3\\+)[A-Za-z][A-Za-z ,'&.-]*", "")
                .replaceAll("[:：]\\s*[\\d\\s]*$", "")
                .replaceAll("\\(\\s*\\)", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
