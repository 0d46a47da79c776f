package org.mingcha.infra.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The collections of one generation of a projection.
 *
 * <p>A view is stored as JSON text in {@code view}, beside the fields that are asked by: what the
 * database must know is in plain sight, and reading a view back cannot depend on how a database
 * keeps dates, long numbers or absent values.
 */
public final class Shelf {

    static final String ID = "_id";
    private static final String VIEW = "view";

    private final MongoDatabase database;
    private final JsonMapper json;
    private final Generation generation;

    public Shelf(MongoDatabase database, JsonMapper json, Generation generation) {
        this.database = database;
        this.json = json;
        this.generation = generation;
    }

    /** Removes all collections of the generation. */
    public void remove() {
        database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> name.startsWith(generation.name() + "_"))
                .forEach(name -> database.getCollection(name).drop());
    }

    MongoCollection<Document> collection(String part) {
        return database.getCollection(generation.name() + "_" + part);
    }

    Document document(Object id, Object view) {
        return new Document(ID, id).append(VIEW, json.writeValueAsString(view));
    }

    <T> T view(Document document, Class<T> type) {
        return json.readValue(document.getString(VIEW), type);
    }

    JsonNode tree(Document document) {
        return json.readTree(document.getString(VIEW));
    }

    <T> T part(JsonNode tree, Class<T> type) {
        return json.treeToValue(tree, type);
    }

    <T> List<T> views(FindIterable<Document> found, Class<T> type) {
        List<T> views = new ArrayList<>();
        for (Document document : found) {
            views.add(view(document, type));
        }
        return List.copyOf(views);
    }

    <T> Optional<T> find(MongoCollection<Document> collection, Object id, Class<T> type) {
        return document(collection, id).map(document -> view(document, type));
    }

    static Optional<Document> document(MongoCollection<Document> collection, Object id) {
        return Optional.ofNullable(collection.find(eq(ID, id)).first());
    }

    static void put(MongoCollection<Document> collection, Document document) {
        collection.replaceOne(
                eq(ID, document.get(ID)), document, new ReplaceOptions().upsert(true));
    }
}
