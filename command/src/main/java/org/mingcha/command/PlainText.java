package org.mingcha.command;

/**
 * Checks text that people typed: length in characters as people count them, and nothing that cannot
 * be printed.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * Several lines: line breaks and tabs pass. Returns the text without surrounding white space.
     */
    public static String lines(String text, int limit) {
        return checked(text.strip(), limit, true);
    }

    /** One line. Returns the text without surrounding white space. */
    public static String line(String text, int limit) {
        return checked(text.strip(), limit, false);
    }

    private static String checked(String text, int limit, boolean multiline) {
        if (text.codePoints().allMatch(PlainText::blank)) {
            throw new Invalid("required");
        }
        if (text.codePointCount(0, text.length()) > limit) {
            throw new Invalid("too-long", limit);
        }
        if (!text.codePoints().allMatch(c -> printable(c, multiline))) {
            throw new Invalid("unprintable");
        }
        return text;
    }

    /** What leaves no mark on paper: a text of nothing else says nothing. */
    private static boolean blank(int c) {
        return Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** U+FFFD is what broken UTF-8 decodes to, so it counts as unprintable. */
    private static boolean printable(int c, boolean multiline) {
        if (multiline && (c == '\n' || c == '\r' || c == '\t')) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> multiline;
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE ->
                    false;
            default -> c != 0xFFFD && !bidirectionalOverride(c);
        };
    }

    /** These can make a line read other than it is stored. */
    private static boolean bidirectionalOverride(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
