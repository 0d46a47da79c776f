package org.mingcha.infra.ledger.commits;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.types.Binary;

/** The shape of a commit's document. Fields come in this order, and others are a fault. */
public final class CommitCodec implements Codec<Commit> {

    @Override
    public Class<Commit> getEncoderClass() {
        return Commit.class;
    }

    @Override
    public void encode(BsonWriter writer, Commit commit, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeInt64("_id", commit.index());
        writer.writeString("stream", commit.stream());
        writer.writeString("kind", commit.kind());
        writer.writeInt64("sequence", commit.sequence());
        writer.writeStartArray("events");
        commit.events().forEach(event -> encode(writer, event));
        writer.writeEndArray();
        writer.writeEndDocument();
    }

    private static void encode(BsonWriter writer, Commit.Event event) {
        writer.writeStartDocument();
        writer.writeString("id", event.id());
        writer.writeString("name", event.name());
        writer.writeString("revision", event.revision());
        writer.writeString("time", event.time());
        writer.writeString("payload", event.payload());
        writer.writeString("metadata", event.metadata());
        writer.writeBinaryData("salt", new BsonBinary(event.salt().getData()));
        writer.writeEndDocument();
    }

    @Override
    public Commit decode(BsonReader reader, DecoderContext context) {
        reader.readStartDocument();
        long index = reader.readInt64("_id");
        String stream = reader.readString("stream");
        String kind = reader.readString("kind");
        long sequence = reader.readInt64("sequence");
        reader.readName("events");
        reader.readStartArray();
        List<Commit.Event> events = new ArrayList<>();
        while (reader.readBsonType() == BsonType.DOCUMENT) {
            events.add(event(reader));
        }
        reader.readEndArray();
        reader.readEndDocument();
        return new Commit(index, stream, kind, sequence, events);
    }

    private static Commit.Event event(BsonReader reader) {
        reader.readStartDocument();
        var event =
                new Commit.Event(
                        reader.readString("id"),
                        reader.readString("name"),
                        reader.readString("revision"),
                        reader.readString("time"),
                        reader.readString("payload"),
                        reader.readString("metadata"),
                        new Binary(reader.readBinaryData("salt").getData()));
        reader.readEndDocument();
        return event;
    }
}
