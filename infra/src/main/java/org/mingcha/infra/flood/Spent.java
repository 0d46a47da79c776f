package org.mingcha.infra.flood;

import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import org.apache.commons.codec.digest.DigestUtils;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Challenges whose solution was sent, on whichever node, in the collection {@code flood.spent}:
 * {@code {_id: SHA-256 of the challenge, until: the day on which it ends}}. It tells of no time of
 * day, and of nothing that was sent.
 */
final class Spent {

    private final MongoCollection<Document> spent;

    Spent(MongoDatabase database) {
        this.spent = database.getCollection("flood.spent");
    }

    /** Whether it is the first time. */
    boolean spend(String challenge, LocalDate until) {
        try {
            spent.insertOne(
                    new Document("_id", new Binary(DigestUtils.sha256(challenge)))
                            .append("until", until.toString()));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    void forgetBefore(LocalDate day) {
        spent.deleteMany(lt("until", day.toString()));
    }
}
