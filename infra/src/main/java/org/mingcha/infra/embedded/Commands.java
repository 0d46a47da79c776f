package org.mingcha.infra.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mingcha.infra.embedded.index.Key;

/**
 * The commands in which the server as shipped departs from MongoDB, set right around its own
 * handling.
 */
final class Commands {
    private static final int PAGE = 1000;
    private final MongoDatabase database;
    private final @Nullable MongoCollection<Key> indexes;
    private final UnaryOperator<Document> server;

    Commands(
            MongoDatabase database,
            @Nullable MongoCollection<Key> indexes,
            UnaryOperator<Document> server) {
        this.database = database;
        this.indexes = indexes;
        this.server = server;
    }

    /** The server would send everything in one message. */
    Document find(Document command) {
        if (!(command.get("batchSize") instanceof Number size && size.intValue() > 0)) {
            command.put("batchSize", PAGE);
        }
        return server.apply(command);
    }

    /**
     * The server counts refused documents as inserted, and takes an insert for unordered unless
     * told otherwise.
     */
    Document insert(Document command) {
        command.putIfAbsent("ordered", true);
        Document answer = server.apply(command);
        List<Document> refused = documents(answer, "writeErrors");
        if (!refused.isEmpty()) {
            int all = documents(command, "documents").size();
            answer.put(
                    "n",
                    Utils.isTrue(command.get("ordered"))
                            ? refused.getFirst().get("index")
                            : all - refused.size());
        }
        return answer;
    }

    /** The server goes on after a refused update also where order was asked for. */
    Document update(Document command) {
        List<Document> updates = documents(command, "updates");
        if (updates.size() < 2 || !Utils.isTrue(command.getOrDefault("ordered", true))) {
            return server.apply(command);
        }
        Updates answers = new Updates();
        for (int at = 0; at < updates.size() && !answers.refused(); at++) {
            Document one = command.clone();
            one.put("updates", List.of(updates.get(at)));
            answers.add(server.apply(one));
        }
        return answers.answer();
    }

    /** The server forgets indexes of other collections that have the same name. */
    Document dropIndexes(Document command) {
        Object wanted = command.get("index");
        if (!(wanted instanceof String name) || indexes == null) {
            return server.apply(command);
        }
        String namespace = database.getDatabaseName() + "." + command.get("dropIndexes");
        List<Document> found = new ArrayList<>();
        for (Document index : indexes.handleQuery(new Document("ns", namespace))) {
            if (name.equals("*")
                    ? !"_id_".equals(index.get("name"))
                    : name.equals(index.get("name"))) {
                found.add(index);
            }
        }
        if (found.isEmpty() && !name.equals("*")) {
            throw new IndexNotFoundException("index not found with name [" + name + "]");
        }
        Document answer = new Document("ok", 1.0);
        for (Document index : found) {
            answer = server.apply(command.clone().append("index", index.get("key")));
        }
        return answer;
    }

    /**
     * The server reads the whole collection; a first {@code $match} is a query that may have an
     * index.
     */
    Document aggregate(Document command, DatabaseResolver databases, Oplog oplog) {
        List<Document> pipeline = Aggregation.parse(command.get("pipeline"));
        MongoCollection<?> collection =
                database.resolveCollection((String) command.get("aggregate"), false);
        if (collection == null
                || pipeline.isEmpty()
                || !pipeline.getFirst().containsKey("$match")) {
            return server.apply(command);
        }
        Aggregation rest =
                Aggregation.fromPipeline(
                        pipeline.subList(1, pipeline.size()),
                        databases,
                        database,
                        collection,
                        oplog);
        rest.validate(command);
        Document filter = (Document) pipeline.getFirst().get("$match");
        List<Document> result =
                rest.runStages(collection.handleQueryAsStream(new Document("$query", filter)));
        Document cursor =
                new Document("id", 0L)
                        .append("ns", collection.getFullName())
                        .append("firstBatch", result);
        Document answer = new Document("cursor", cursor);
        Utils.markOkay(answer);
        return answer;
    }

    @SuppressWarnings("unchecked")
    static List<Document> documents(Document from, String field) {
        return (List<Document>) from.getOrDefault(field, List.of());
    }
}
