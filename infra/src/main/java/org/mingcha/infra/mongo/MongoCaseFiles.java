package org.mingcha.infra.mongo;

import com.mongodb.client.MongoCollection;
import java.util.Optional;
import org.bson.Document;
import org.mingcha.query.casefile.CaseFile;
import org.mingcha.query.casefile.CaseFiles;
import org.mingcha.query.deadlines.Dates;
import tools.jackson.databind.JsonNode;

/** Keeps the cases in MongoDB: one document per case, found by its id alone. */
public final class MongoCaseFiles implements CaseFiles {

    private final Shelf shelf;
    private final MongoCollection<Document> cases;

    public MongoCaseFiles(Shelf shelf) {
        this.shelf = shelf;
        this.cases = shelf.collection("cases");
    }

    @Override
    public void put(String id, CaseFile<?> file) {
        Shelf.put(cases, shelf.document(id, file));
    }

    @Override
    public <C> Optional<CaseFile<C>> find(String id, Class<C> kind) {
        return Shelf.document(cases, id).map(shelf::tree).map(tree -> file(tree, kind));
    }

    @Override
    public void clear() {
        cases.deleteMany(new Document());
    }

    private <C> CaseFile<C> file(JsonNode tree, Class<C> kind) {
        return new CaseFile<>(
                shelf.part(tree.get("view"), kind),
                shelf.part(tree.get("dates"), Dates.class),
                tree.get("seen").longValue());
    }
}
