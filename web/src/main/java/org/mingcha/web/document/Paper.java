package org.mingcha.web.document;

import java.util.List;
import java.util.Optional;

/**
 * A document as it is printed.
 *
 * @param office that issues it, the heading
 * @param version of the template
 * @param caseId by which the case is found again
 */
public record Paper(
        List<Piece> office,
        List<Piece> title,
        List<Piece> number,
        Optional<List<Piece>> to,
        List<Block> blocks,
        List<Piece> seal,
        List<Piece> date,
        Optional<List<Piece>> copies,
        int version,
        String caseId) {

    /** A run of text, or a blank to be filled in by hand. */
    public record Piece(String text, boolean blank) {

        static final Piece BLANK = new Piece("", true);
    }

    /** A part of the body; {@code kind} is for the page. */
    public sealed interface Block {

        default String kind() {
            return switch (this) {
                case Paragraph _ -> "paragraph";
                case Items _ -> "items";
                case Rows _ -> "rows";
            };
        }
    }

    public record Paragraph(List<Piece> text) implements Block {}

    /** Numbered, one after the other. */
    public record Items(List<List<Piece>> items) implements Block {}

    /** Labels and what stands beside them. */
    public record Rows(List<Row> rows) implements Block {}

    public record Row(List<Piece> label, List<Piece> value) {}
}
