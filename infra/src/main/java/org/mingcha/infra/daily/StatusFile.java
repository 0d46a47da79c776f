package org.mingcha.infra.daily;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A daily status file as text: {@code mingcha daily status v1}, {@code day <date>}, {@code key
 * <Base64 of the day's public key>}, {@code lines <how many>}, then each line in Base64, in their
 * own order, which says nothing.
 *
 * @param lines one after the other
 */
record StatusFile(LocalDate day, byte[] key, byte[] lines) {

    private static final String HEAD = "mingcha daily status v1";
    private static final int HEAD_LINES = 4;

    byte[] text() {
        var base64 = Base64.getEncoder();
        var text = new StringBuilder(HEAD).append("\nday ").append(day).append("\nkey ");
        text.append(base64.encodeToString(key)).append("\nlines ");
        text.append(lines.length / StatusLine.SIZE).append('\n');
        line().forEach(line -> text.append(base64.encodeToString(line)).append('\n'));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    List<byte[]> line() {
        var each = new ArrayList<byte[]>(lines.length / StatusLine.SIZE);
        for (int at = 0; at < lines.length; at += StatusLine.SIZE) {
            each.add(Arrays.copyOfRange(lines, at, at + StatusLine.SIZE));
        }
        return each;
    }

    /** Empty if it is no such file, or not the whole of one. */
    static Optional<StatusFile> read(String text) {
        var rows = text.lines().map(String::strip).toList();
        if (rows.size() < HEAD_LINES || !rows.getFirst().equals(HEAD)) {
            return Optional.empty();
        }
        try {
            var base64 = Base64.getDecoder();
            int count = Integer.parseInt(after("lines ", rows.get(3)));
            var lines = new byte[Math.multiplyExact(rows.size() - HEAD_LINES, StatusLine.SIZE)];
            for (int i = 0; i < rows.size() - HEAD_LINES; i++) {
                byte[] line = base64.decode(rows.get(i + HEAD_LINES));
                System.arraycopy(line, 0, lines, i * StatusLine.SIZE, StatusLine.SIZE);
            }
            var day = LocalDate.parse(after("day ", rows.get(1)));
            var key = base64.decode(after("key ", rows.get(2)));
            return count == rows.size() - HEAD_LINES
                    ? Optional.of(new StatusFile(day, key, lines))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static String after(String word, String row) {
        if (!row.startsWith(word)) {
            throw new IllegalArgumentException("no " + word);
        }
        return row.substring(word.length());
    }
}
