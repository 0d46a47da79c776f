package org.mingcha.infra.deadletter;

import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.client.MongoDatabase;
import org.bson.BsonReader;
import org.bson.BsonValue;
import org.bson.BsonWriter;
import org.bson.Document;
import org.bson.codecs.CollectibleCodec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * Derives a dead letter's id from where it waits. Left to itself the driver would draw one, which
 * begins with the second in which it was drawn.
 */
public final class LetterIds implements CollectibleCodec<Document> {

    private static final String ID = "_id";
    private static final String SEQUENCE = "sequenceIdentifier";

    private final DocumentCodec documents;

    private LetterIds(CodecRegistry registry) {
        this.documents = new DocumentCodec(registry);
    }

    /** The same database, which gives such ids to letters, and to others what it always gave. */
    public static MongoDatabase in(MongoDatabase database) {
        var registry = database.getCodecRegistry();
        return database.withCodecRegistry(
                fromRegistries(fromCodecs(new LetterIds(registry)), registry));
    }

    @Override
    public Document generateIdIfAbsentFromDocument(Document document) {
        if (!document.containsKey(ID) && document.containsKey(SEQUENCE)) {
            document.put(
                    ID,
                    "%s/%s/%s"
                            .formatted(
                                    document.get("processingGroup"),
                                    document.get(SEQUENCE),
                                    document.get("index")));
        }
        return documents.generateIdIfAbsentFromDocument(document);
    }

    @Override
    public boolean documentHasId(Document document) {
        return documents.documentHasId(document);
    }

    @Override
    public BsonValue getDocumentId(Document document) {
        return documents.getDocumentId(document);
    }

    @Override
    public void encode(BsonWriter writer, Document value, EncoderContext context) {
        documents.encode(writer, value, context);
    }

    @Override
    public Document decode(BsonReader reader, DecoderContext context) {
        return documents.decode(reader, context);
    }

    @Override
    public Class<Document> getEncoderClass() {
        return Document.class;
    }
}
