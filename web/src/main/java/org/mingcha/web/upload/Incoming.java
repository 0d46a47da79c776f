package org.mingcha.web.upload;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.mingcha.web.problem.BodyLimit;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ContentTooLargeException;

/** A form whose files are read one after the other, by a thread that may wait for them. */
public final class Incoming {

    private final Iterator<Piece> pieces;
    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    private long fieldBytes;

    Incoming(Iterator<Piece> pieces) {
        this.pieces = pieces;
    }

    /** What is done with each file. What it leaves unread is passed over. */
    @FunctionalInterface
    public interface Taker {

        /**
         * @param field the name of the part
         * @param before the fields that stood before it
         */
        void take(String field, InputStream content, MultiValueMap<String, String> before);
    }

    /**
     * Reads to the end.
     *
     * @return all fields that are no files; a field that should be none stands there empty
     */
    public MultiValueMap<String, String> read(Taker taker) {
        while (pieces.hasNext()) {
            var first = pieces.next();
            if (!first.file()) {
                fields.add(first.part(), text(first));
            } else if (!isNone(first)) {
                var content = new PartStream(first, pieces);
                taker.take(first.part(), content, fields);
                content.close();
            }
        }
        return fields;
    }

    /** The fields that came so far. */
    public MultiValueMap<String, String> fields() {
        return fields;
    }

    /** The fields up to that one, which is among the first two if no file stands before it. */
    MultiValueMap<String, String> readUpTo(String field) {
        for (int i = 0; i < 2 && !fields.containsKey(field) && pieces.hasNext(); i++) {
            var next = pieces.next();
            if (next.file()) {
                return new LinkedMultiValueMap<>();
            }
            fields.add(next.part(), text(next));
        }
        return fields;
    }

    private static boolean isNone(Piece piece) {
        return piece.unnamed() && piece.last() && piece.bytes().length == 0;
    }

    private String text(Piece first) {
        var text = new ByteArrayOutputStream();
        var piece = first;
        while (true) {
            fieldBytes += piece.bytes().length;
            if (fieldBytes >= BodyLimit.TOO_LARGE) {
                throw new ContentTooLargeException(null);
            }
            text.writeBytes(piece.bytes());
            if (piece.last()) {
                return text.toString(StandardCharsets.UTF_8);
            }
            piece = pieces.next();
        }
    }
}
