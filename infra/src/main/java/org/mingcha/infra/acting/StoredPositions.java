package org.mingcha.infra.acting;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * How far each projection has come on whichever node keeps it up, read from the token store's
 * documents.
 */
public final class StoredPositions {

    private final MongoCollection<Document> tokens;
    private final Serializer serializer;

    public StoredPositions(MongoCollection<Document> tokens, Serializer serializer) {
        this.tokens = tokens;
        this.serializer = serializer;
    }

    /** Of the least advanced segment; empty where none has stored one yet. */
    public OptionalLong of(String processor) {
        List<Document> segments =
                tokens.find(eq("processorName", processor)).into(new ArrayList<>());
        return segments.stream()
                .filter(segment -> segment.get("token") instanceof Binary)
                .mapToLong(this::position)
                .min();
    }

    private long position(Document segment) {
        TrackingToken token =
                serializer.deserialize(
                        new SimpleSerializedObject<>(
                                segment.get("token", Binary.class).getData(),
                                byte[].class,
                                new SimpleSerializedType(segment.getString("tokenType"), null)));
        return token.position().orElse(-1);
    }
}
