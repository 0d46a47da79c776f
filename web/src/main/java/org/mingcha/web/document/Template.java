package org.mingcha.web.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingcha.web.document.Paper.Block;
import org.mingcha.web.document.Paper.Piece;

/**
 * The text of a document in one language, as its file has it: a head of {@code name = text}, an
 * empty line, then one line for each paragraph. A line that begins with {@code ?} is left out
 * unless everything that it asks for is there; {@code -} makes a numbered item of each value, and
 * {@code |} a row of label and value. {@code ____} is a blank to be filled in by hand, and so is
 * every placeholder of which the case knows nothing.
 */
final class Template {

    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}|_{4,}");
    private static final Set<String> NEEDED =
            Set.of("version", "office", "title", "number", "seal");
    private static final Set<String> ALLOWED = Set.of("to", "date", "copies");

    private final Map<String, String> head;
    private final List<String> lines;

    private Template(Map<String, String> head, List<String> lines) {
        this.head = head;
        this.lines = lines;
    }

    /**
     * @throws IllegalArgumentException naming the document, if it asks for something that is not
     *     known of such a document, or its head is wrong
     */
    static Template read(Document document, String text) {
        var parts = text.strip().split("\\R\\s*\\R", 2);
        require(parts.length == 2, document, "no body");
        var head = new HashMap<String, String>();
        for (String line : parts[0].lines().toList()) {
            var pair = line.split("=", 2);
            require(pair.length == 2, document, line);
            head.put(pair[0].strip(), pair[1].strip());
        }
        require(head.keySet().containsAll(NEEDED), document, "needs " + NEEDED);
        for (String name : head.keySet()) {
            require(NEEDED.contains(name) || ALLOWED.contains(name), document, name);
        }
        require(head.getOrDefault("version", "").matches("[1-9]\\d{0,3}"), document, "version");
        for (var part : PART.matcher(text).results().toList()) {
            String word = part.group(1);
            boolean known =
                    word == null || Placeholder.of(word).filter(document::knows).isPresent();
            require(known, document, part.group());
        }
        var lines = parts[1].lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new Template(Map.copyOf(head), lines);
    }

    private static void require(boolean right, Document document, String what) {
        if (!right) {
            throw new IllegalArgumentException(document.word() + ": " + what);
        }
    }

    Paper fill(Values values) {
        return new Paper(
                pieces(text("office"), values),
                pieces(text("title"), values),
                pieces(text("number"), values),
                Optional.ofNullable(head.get("to")).map(to -> pieces(to, values)),
                blocks(values),
                pieces(text("seal"), values),
                pieces(head.getOrDefault("date", "{date}"), values),
                Optional.ofNullable(head.get("copies")).map(text -> pieces(text, values)),
                Integer.parseInt(text("version")),
                String.join("", values.of(Placeholder.CASE_ID)));
    }

    /** One line of the head, as words. */
    String plain(String name, Values values) {
        var text = new StringBuilder();
        pieces(text(name), values).forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private String text(String name) {
        return head.getOrDefault(name, "");
    }

    private List<Block> blocks(Values values) {
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<Paper.Row>();
        for (String line : lines) {
            if (line.startsWith("|")) {
                rows.add(row(line, values));
                continue;
            }
            closeRows(rows, blocks);
            if (line.startsWith("-")) {
                blocks.add(items(line.substring(1).strip(), values));
            } else if (!line.startsWith("?")) {
                blocks.add(new Paper.Paragraph(pieces(line, values)));
            } else if (complete(line, values)) {
                blocks.add(new Paper.Paragraph(pieces(line.substring(1).strip(), values)));
            }
        }
        closeRows(rows, blocks);
        return List.copyOf(blocks);
    }

    private static void closeRows(List<Paper.Row> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Paper.Rows(List.copyOf(rows)));
            rows.clear();
        }
    }

    private static Paper.Row row(String line, Values values) {
        var cells = line.substring(1).split("\\|", 2);
        var value = cells.length == 2 ? cells[1].strip() : "";
        return new Paper.Row(pieces(cells[0].strip(), values), pieces(value, values));
    }

    /** Each value of the first placeholder is an item; without one there is an empty one. */
    private static Paper.Items items(String line, Values values) {
        var asked = asked(line);
        var many = asked.isEmpty() ? List.<String>of() : values.of(asked.getFirst());
        return new Paper.Items(
                many.isEmpty()
                        ? List.of(List.of(Piece.BLANK))
                        : many.stream().map(one -> List.of(new Piece(one, false))).toList());
    }

    private static boolean complete(String line, Values values) {
        return asked(line).stream().allMatch(values::has);
    }

    private static List<Placeholder> asked(String line) {
        return PART.matcher(line)
                .results()
                .flatMap(part -> Optional.ofNullable(part.group(1)).stream())
                .flatMap(word -> Placeholder.of(word).stream())
                .toList();
    }

    private static List<Piece> pieces(String line, Values values) {
        var pieces = new ArrayList<Piece>();
        Matcher part = PART.matcher(line);
        int from = 0;
        while (part.find()) {
            text(line.substring(from, part.start()), pieces);
            var said = Optional.ofNullable(part.group(1)).flatMap(Placeholder::of).map(values::of);
            said.filter(some -> !some.isEmpty())
                    .ifPresentOrElse(
                            some -> text(String.join("、", some), pieces),
                            () -> pieces.add(Piece.BLANK));
            from = part.end();
        }
        text(line.substring(from), pieces);
        return List.copyOf(pieces);
    }

    private static void text(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }
}
