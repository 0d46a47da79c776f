package org.mingcha.infra.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.mingcha.command.party.OfficerId;
import org.mingcha.query.officials.Official;
import org.mingcha.query.officials.Officials;

/** Keeps the accounts' view in MongoDB: one document per account, and no secret. */
public final class MongoOfficials implements Officials {

    private final Shelf shelf;
    private final MongoCollection<Document> accounts;

    public MongoOfficials(Shelf shelf) {
        this.shelf = shelf;
        this.accounts = shelf.collection("accounts");
    }

    @Override
    public void put(Official official) {
        Shelf.put(accounts, shelf.document(official.officer().value(), official));
    }

    @Override
    public Optional<Official> find(OfficerId officer) {
        return shelf.find(accounts, officer.value(), Official.class);
    }

    @Override
    public List<Official> all() {
        return shelf.views(accounts.find().sort(ascending(Shelf.ID)), Official.class);
    }

    @Override
    public void clear() {
        accounts.deleteMany(new Document());
    }
}
