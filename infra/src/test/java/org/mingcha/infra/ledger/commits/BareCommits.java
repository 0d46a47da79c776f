package org.mingcha.infra.ledger.commits;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.codecs.configuration.CodecRegistries;

/**
 * The ledger's collection, its indexes and its documents, without what the ledger knows of them.
 */
public final class BareCommits {

    private BareCommits() {}

    private static void ensureIndexes(MongoDatabase database) {
        new MongoCommits(database);
    }

    public static MongoCollection<Commit> in(MongoDatabase database) {
        ensureIndexes(database);
        return database.getCollection("ledger", Commit.class)
                .withCodecRegistry(
                        CodecRegistries.fromRegistries(
                                CodecRegistries.fromCodecs(new CommitCodec()),
                                database.getCodecRegistry()))
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
