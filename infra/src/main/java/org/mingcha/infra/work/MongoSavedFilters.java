package org.mingcha.infra.work;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.mingcha.command.party.OfficerId;
import org.mingcha.web.work.SavedFilters;

/**
 * In the collection {@code savedFilters}: {@code {_id: "<officer> <name>", officer, name, query}}.
 * They are no facts of any case, so they are in no event.
 */
public final class MongoSavedFilters implements SavedFilters {

    private static final String OFFICER = "officer";
    private static final String NAME = "name";
    private static final String QUERY = "query";

    private final MongoCollection<Document> filters;

    public MongoSavedFilters(MongoDatabase database) {
        this.filters = database.getCollection("savedFilters");
        this.filters.createIndex(ascending(OFFICER, NAME));
    }

    @Override
    public List<SavedFilter> of(OfficerId officer) {
        var found = filters.find(eq(OFFICER, officer.value())).sort(ascending(NAME));
        List<SavedFilter> all = new ArrayList<>();
        for (Document one : found) {
            all.add(new SavedFilter(one.getString(NAME), one.getString(QUERY)));
        }
        return List.copyOf(all);
    }

    @Override
    public void put(OfficerId officer, SavedFilter filter) {
        var document =
                new Document("_id", id(officer, filter.name()))
                        .append(OFFICER, officer.value())
                        .append(NAME, filter.name())
                        .append(QUERY, filter.query());
        filters.replaceOne(
                eq(id(officer, filter.name())), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public void remove(OfficerId officer, String name) {
        filters.deleteOne(eq(id(officer, name)));
    }

    /** No account's name has a blank. */
    private static String id(OfficerId officer, String name) {
        return officer.value() + " " + name;
    }
}
