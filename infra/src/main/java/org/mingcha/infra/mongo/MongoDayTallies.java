package org.mingcha.infra.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import java.util.List;
import org.bson.Document;
import org.mingcha.query.statistics.DayTallies;
import org.mingcha.query.statistics.DayTally;
import org.mingcha.query.statistics.FindTallies;

/** Keeps the tallies in MongoDB: one document per day. */
public final class MongoDayTallies implements DayTallies {

    private final Shelf shelf;
    private final MongoCollection<Document> tallies;

    public MongoDayTallies(Shelf shelf) {
        this.shelf = shelf;
        this.tallies = shelf.collection("tallies");
    }

    @Override
    public void put(DayTally tally) {
        Shelf.put(tallies, shelf.document(tally.on().toString(), tally));
    }

    @Override
    public List<DayTally> find(FindTallies question) {
        var between =
                and(
                        gte(Shelf.ID, question.from().toString()),
                        lte(Shelf.ID, question.to().toString()));
        return shelf.views(tallies.find(between).sort(ascending(Shelf.ID)), DayTally.class);
    }

    @Override
    public void clear() {
        tallies.deleteMany(new Document());
    }
}
