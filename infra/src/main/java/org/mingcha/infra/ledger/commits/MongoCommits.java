package org.mingcha.infra.ledger.commits;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;

/** The collection {@code ledger}, unsharded: unique by {@code _id} and by stream and sequence. */
public final class MongoCommits implements Commits {

    private static final InsertManyOptions IN_ORDER = new InsertManyOptions().ordered(true);

    private final MongoCollection<Commit> ledger;

    public MongoCommits(MongoDatabase database) {
        ledger =
                database.getCollection("ledger", Commit.class)
                        .withCodecRegistry(
                                CodecRegistries.fromRegistries(
                                        CodecRegistries.fromCodecs(new CommitCodec()),
                                        database.getCodecRegistry()))
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withReadPreference(ReadPreference.primary())
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        ledger.createIndex(ascending("stream", "sequence"), new IndexOptions().unique(true));
    }

    @Override
    public int add(List<Commit> commits) {
        try {
            ledger.insertMany(commits, IN_ORDER);
            return commits.size();
        } catch (MongoBulkWriteException e) {
            return addedBefore(e);
        }
    }

    /** Only a plain duplicate says how far the write went; what else failed left that in doubt. */
    private static int addedBefore(MongoBulkWriteException e) {
        var errors = e.getWriteErrors();
        if (e.getWriteConcernError() != null
                || errors.size() != 1
                || errors.getFirst().getCategory() != ErrorCategory.DUPLICATE_KEY) {
            throw e;
        }
        return errors.getFirst().getIndex();
    }

    @Override
    public List<Commit> from(long index, int limit) {
        return read(gte("_id", index), ascending("_id"), limit);
    }

    @Override
    public List<Commit> ofStream(String stream, long sequence, int limit) {
        return read(
                and(eq("stream", stream), gte("sequence", sequence)),
                ascending("stream", "sequence"),
                limit);
    }

    @Override
    public Optional<Commit> lastUpTo(long index) {
        return read(lte("_id", index), descending("_id"), 1).stream().findFirst();
    }

    @Override
    public Optional<Commit> lastOfStream(String stream, long sequence) {
        return read(
                        and(eq("stream", stream), lte("sequence", sequence)),
                        descending("stream", "sequence"),
                        1)
                .stream()
                .findFirst();
    }

    /** One batch holds the whole answer, so that no cursor stays open on the server. */
    private List<Commit> read(Bson filter, Bson order, int limit) {
        return ledger.find(filter)
                .sort(order)
                .limit(limit)
                .batchSize(limit)
                .into(new ArrayList<>());
    }
}
