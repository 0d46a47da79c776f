package org.mingcha.infra.log.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;

/** The collection {@code checkpoints}: {@code {_id: size, note}}. */
public final class MongoCheckpoints implements Checkpoints {

    private final MongoCollection<Document> checkpoints;

    public MongoCheckpoints(MongoDatabase database) {
        checkpoints = database.getCollection("checkpoints");
    }

    @Override
    public void add(long size, String note) {
        checkpoints.updateOne(
                eq("_id", size),
                Updates.setOnInsert("note", note),
                new UpdateOptions().upsert(true));
    }
}
