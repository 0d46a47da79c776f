package org.mingcha.infra.note;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.infra.merkle.Hash;

/**
 * What a log says about itself: the text of a note (tlog-checkpoint, section "Note text").
 *
 * @param origin names the log
 * @param size how many leaves its tree has
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final int LINES = 3;

    /**
     * @throws NoteRefused (malformed) where a part cannot be a line of a note, or the size is
     *     negative
     */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0
                || !Stream.concat(Stream.of(origin), extensions.stream())
                        .allMatch(Checkpoint::isLine)) {
            throw NoteRefused.malformed("a checkpoint");
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    private static boolean isLine(String line) {
        return !line.isEmpty() && line.indexOf('\n') < 0 && Text.isClean(line);
    }

    /**
     * @throws NoteRefused (malformed) where the text of the note is no checkpoint
     */
    public static Checkpoint parse(String noteText) {
        var lines = List.of(noteText.split("\n", -1));
        if (lines.size() <= LINES || !lines.getLast().isEmpty()) {
            throw NoteRefused.malformed("a checkpoint");
        }
        return new Checkpoint(
                lines.get(0),
                size(lines.get(1)),
                root(lines.get(2)),
                lines.subList(LINES, lines.size() - 1));
    }

    private static long size(String line) {
        try {
            long size = Long.parseLong(line);
            if (Long.toString(size).equals(line)) {
                return size;
            }
        } catch (NumberFormatException noNumber) {
            // As refused as another spelling of a number is.
        }
        throw NoteRefused.malformed("the size of a checkpoint");
    }

    private static Hash root(String line) {
        try {
            return Hash.parse(line);
        } catch (IllegalArgumentException noHash) {
            throw NoteRefused.malformed("the root hash of a checkpoint");
        }
    }

    /** The note's text, with its last newline. */
    public String text() {
        return Stream.concat(
                        Stream.of(origin, Long.toString(size), root.base64()), extensions.stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
