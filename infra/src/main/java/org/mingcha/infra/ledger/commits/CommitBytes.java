package org.mingcha.infra.ledger.commits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.BsonBinarySubType;
import org.bson.BsonType;
import org.bson.types.Binary;

/**
 * Reads the bytes of a commit's document where they are just what {@link CommitCodec} writes,
 * without making a text of every field's name: whoever verifies millions of them would wait for
 * that longer than for the hashes. For one document, once.
 */
public final class CommitBytes {

    private static final byte[] INDEX = name("_id");
    private static final byte[] STREAM = name("stream");
    private static final byte[] KIND = name("kind");
    private static final byte[] SEQUENCE = name("sequence");
    private static final byte[] EVENTS = name("events");
    private static final byte[] ID = name("id");
    private static final byte[] NAME = name("name");
    private static final byte[] REVISION = name("revision");
    private static final byte[] TIME = name("time");
    private static final byte[] PAYLOAD = name("payload");
    private static final byte[] METADATA = name("metadata");
    private static final byte[] SALT = name("salt");
    private static final int END = 0;

    private final byte[] bytes;
    private final ByteBuffer numbers;
    private int at;

    private CommitBytes(byte[] bytes, int from) {
        this.bytes = bytes;
        this.numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.at = from;
    }

    /** Another shape was met: what it is, the codec says. */
    private static final class OtherShape extends RuntimeException {

        private static final OtherShape ONE = new OtherShape();

        private OtherShape() {
            super("another shape", null, false, false);
        }
    }

    /**
     * Empty where the document is anything else than what the codec writes.
     *
     * @param from where it begins
     */
    public static Optional<Commit> read(byte[] bytes, int from) {
        try {
            return Optional.of(new CommitBytes(bytes, from).commit());
        } catch (OtherShape | IndexOutOfBoundsException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private Commit commit() {
        int end = beginning();
        long index = number(INDEX);
        String stream = text(STREAM);
        String kind = text(KIND);
        long sequence = number(SEQUENCE);
        field(BsonType.ARRAY, EVENTS);
        var events = events();
        ended(end);
        return new Commit(index, stream, kind, sequence, events);
    }

    private List<Commit.Event> events() {
        int end = beginning();
        List<Commit.Event> events = new ArrayList<>(1);
        while (bytes[at] == BsonType.DOCUMENT.getValue()) {
            at++;
            // Its number in the array, which nobody reads.
            while (bytes[at++] != END) {}
            events.add(event());
        }
        ended(end);
        return events;
    }

    private Commit.Event event() {
        int end = beginning();
        var event =
                new Commit.Event(
                        text(ID),
                        text(NAME),
                        text(REVISION),
                        text(TIME),
                        text(PAYLOAD),
                        text(METADATA),
                        salt());
        ended(end);
        return event;
    }

    /** Where the document ends that begins here. */
    private int beginning() {
        int end = at + numbers.getInt(at);
        at += Integer.BYTES;
        return end;
    }

    private void ended(int end) {
        require(bytes[at++] == END && at == end);
    }

    private long number(byte[] name) {
        field(BsonType.INT64, name);
        at += Long.BYTES;
        return numbers.getLong(at - Long.BYTES);
    }

    private String text(byte[] name) {
        field(BsonType.STRING, name);
        int length = length();
        require(length > 0 && bytes[at + length - 1] == END);
        var text = new String(bytes, at, length - 1, UTF_8);
        at += length;
        return text;
    }

    private Binary salt() {
        field(BsonType.BINARY, SALT);
        int length = length();
        require(bytes[at++] == BsonBinarySubType.BINARY.getValue());
        // Before that many bytes are asked of the memory.
        require(length >= 0 && length <= bytes.length - at);
        at += length;
        return new Binary(Arrays.copyOfRange(bytes, at - length, at));
    }

    private int length() {
        at += Integer.BYTES;
        return numbers.getInt(at - Integer.BYTES);
    }

    private void field(BsonType type, byte[] name) {
        require(bytes[at] == type.getValue());
        int to = at + 1 + name.length;
        require(Arrays.equals(bytes, at + 1, to, name, 0, name.length));
        at = to;
    }

    private static void require(boolean asWritten) {
        if (!asWritten) {
            throw OtherShape.ONE;
        }
    }

    private static byte[] name(String name) {
        return (name + "\0").getBytes(UTF_8);
    }
}
