package org.mingcha.infra.vault;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;

/**
 * How far data keys are wrapped anew: the document {@code {_id: "vault", under: key, behind: name,
 * done}} of the collection {@code rewrapping}. If it is lost, work is done twice.
 */
final class RewrapProgress {

    private static final String ID = "vault";

    private final MongoCollection<Document> progress;

    RewrapProgress(MongoDatabase database) {
        this.progress =
                database.getCollection("rewrapping")
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** Behind which name to go on, from the beginning under a new key; empty where all is done. */
    Optional<String> under(String key) {
        var kept =
                Optional.ofNullable(progress.find(eq(ID)).first())
                        .filter(it -> key.equals(it.getString("under")));
        return kept.filter(it -> it.getBoolean("done", false)).isPresent()
                ? Optional.empty()
                : Optional.of(kept.map(it -> it.getString("behind")).orElse(""));
    }

    void reached(String name, String key) {
        keep(new Document("under", key).append("behind", name));
    }

    void finished(String key) {
        keep(new Document("under", key).append("behind", "").append("done", true));
    }

    /** What was finished was not: begin again. */
    void forget() {
        progress.deleteOne(eq(ID));
    }

    private void keep(Document now) {
        progress.replaceOne(eq(ID), now.append("_id", ID), new ReplaceOptions().upsert(true));
    }
}
