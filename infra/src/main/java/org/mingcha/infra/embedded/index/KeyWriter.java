package org.mingcha.infra.embedded.index;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Encodes values so that bytes compare as the server compares values: first by type, numbers of
 * every type among each other. Each encoding begins with a tag between 1 and 254 and is never the
 * beginning of another.
 */
final class KeyWriter {
    private static final int END = 0;
    private static final int ESCAPED = 0xFF;
    private static final byte[] AFTER_ALL = {(byte) 0xFF};
    private final WriteBuffer out;

    KeyWriter() {
        out = new WriteBuffer(64);
    }

    KeyWriter(byte[] beginning) {
        this();
        out.put(beginning);
    }

    KeyWriter value(@Nullable Object value, boolean ascending) {
        int start = out.position();
        write(value);
        if (!ascending) {
            for (int at = start; at < out.position(); at++) {
                out.getBuffer().put(at, (byte) ~out.getBuffer().get(at));
            }
        }
        return this;
    }

    /** The place just before ({@code -1}) or after ({@code 1}) all values of this value's type. */
    KeyWriter besideType(Object value, int side, boolean ascending) {
        int type = TypeOrder.of(value) + side;
        return put(ascending ? type : ~type);
    }

    KeyWriter append(Key key) {
        out.put(key.bytes());
        return this;
    }

    Key key() {
        return new Key(Arrays.copyOf(out.getBuffer().array(), out.position()));
    }

    /** Stands behind every key that begins with what is written so far. */
    Key last() {
        out.put(AFTER_ALL);
        return key();
    }

    private void write(@Nullable Object value) {
        put(TypeOrder.of(value));
        switch (value) {
            case null -> {}
            case Number number -> number(number);
            case Document document -> document(document);
            case Collection<?> list -> list(list);
            case BinData data -> out.putInt(data.getData().length).put(data.getData());
            case LegacyUUID id -> uuid(id.getUuid());
            case UUID id -> uuid(id);
            case ObjectId id -> out.put(id.toByteArray());
            case Boolean truth -> put(truth ? 2 : 1);
            case Instant instant -> out.putLong(instant.toEpochMilli() ^ Long.MIN_VALUE);
            case BsonTimestamp timestamp -> out.putLong(timestamp.getValue());
            case BsonRegularExpression pattern -> text(pattern.toString());
            case MinKey _, MaxKey _, Missing _ -> {}
            default -> text(value.toString());
        }
    }

    /**
     * As a double, then what a long has beyond a double's precision, so that 1, 1L and 1.0 are one
     * key.
     */
    private void number(Number number) {
        double rounded = number.doubleValue() + 0.0;
        long bits = Double.doubleToLongBits(rounded);
        out.putLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        long rest = number instanceof Long exact ? exact - (long) rounded : 0;
        out.putShort((short) (rest + Short.MAX_VALUE / 2));
    }

    /**
     * UTF-16 order, which is the order of Java's strings; a zero within is told from the one at the
     * end.
     */
    private void text(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == 0) {
                put(END).put(ESCAPED);
            } else if (unit < 0x80) {
                put(unit);
            } else if (unit < 0x800) {
                put(0xC0 | unit >> 6).put(0x80 | unit & 0x3F);
            } else {
                put(0xE0 | unit >> 12).put(0x80 | unit >> 6 & 0x3F).put(0x80 | unit & 0x3F);
            }
        }
        put(END);
    }

    private void document(Document document) {
        document.forEach((name, value) -> {
            put(TypeOrder.of(value));
            text(name);
            write(value);
        });
        put(END);
    }

    private void list(Collection<?> list) {
        list.forEach(this::write);
        put(END);
    }

    private void uuid(UUID id) {
        out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private KeyWriter put(int unsignedByte) {
        out.put((byte) unsignedByte);
        return this;
    }
}
