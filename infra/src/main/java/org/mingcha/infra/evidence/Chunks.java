package org.mingcha.infra.evidence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The collections {@code evidence.files} and {@code evidence.chunks}, laid out as GridFS does, but
 * without what tells more than there must be: no name, no length, no upload date, and no id that
 * holds a time. A file that belongs to nobody yet has a {@code lease}: a moment until which whoever
 * works on it is believed to be alive.
 */
final class Chunks {

    private static final String ID = "_id";
    private static final String LEASE = "lease";
    private static final String TIP = "tip";
    private static final String KEY = "key";
    private static final String FILE = "files_id";
    private static final String NUMBER = "n";
    private static final String DATA = "data";
    private static final int BATCH = 200;

    private final MongoCollection<Document> files;
    private final MongoCollection<Document> chunks;

    Chunks(MongoDatabase database) {
        this.files = durable(database.getCollection("evidence.files"));
        this.chunks = durable(database.getCollection("evidence.chunks"));
        files.createIndex(Indexes.ascending(LEASE));
        chunks.createIndex(Indexes.ascending(FILE, NUMBER), new IndexOptions().unique(true));
    }

    private static MongoCollection<Document> durable(MongoCollection<Document> collection) {
        return collection
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /**
     * @param tip whose key opens it, once it is bound
     * @param key sealed by the vault
     */
    record Row(String id, Optional<String> tip, Optional<String> key, Optional<Instant> lease) {

        private static Row of(Document document) {
            return new Row(
                    document.getString(ID),
                    Optional.ofNullable(document.getString(TIP)),
                    Optional.ofNullable(document.getString(KEY)),
                    Optional.ofNullable(document.getDate(LEASE)).map(Date::toInstant));
        }
    }

    void begin(String file, Instant lease) {
        files.insertOne(
                new Document(ID, file)
                        .append("chunkSize", ChunkWriter.CHUNK)
                        .append(LEASE, Date.from(lease)));
    }

    void write(String file, int number, byte[] data) {
        chunks.insertOne(
                new Document(ID, file + "/" + number)
                        .append(FILE, file)
                        .append(NUMBER, number)
                        .append(DATA, new Binary(data)));
    }

    Optional<byte[]> read(String file, int number) {
        return Optional.ofNullable(chunks.find(eq(ID, file + "/" + number)).first())
                .map(chunk -> chunk.get(DATA, Binary.class).getData());
    }

    Optional<Row> find(String file) {
        return Optional.ofNullable(files.find(eq(ID, file)).first()).map(Row::of);
    }

    /** False if the file was given up meanwhile. */
    boolean renew(String file, Instant lease) {
        return files.updateOne(leased(file), set(LEASE, Date.from(lease))).getMatchedCount() == 1;
    }

    /** False if the file was given up meanwhile. */
    boolean bind(String file, String tip, String key, Instant lease) {
        var change = combine(set(TIP, tip), set(KEY, key), set(LEASE, Date.from(lease)));
        return files.updateOne(leased(file), change).getMatchedCount() == 1;
    }

    void keep(String file) {
        files.updateOne(eq(ID, file), unset(LEASE));
    }

    List<Row> lapsed(Instant now) {
        return files.find(lt(LEASE, Date.from(now)))
                .limit(BATCH)
                .map(Row::of)
                .into(new ArrayList<>());
    }

    /**
     * Takes over a file whose lease ran out, unless it was renewed in between.
     *
     * @param seen the lease as it was read
     */
    boolean takeOver(Row row, Instant seen, Instant lease) {
        var still = and(eq(ID, row.id()), eq(LEASE, Date.from(seen)));
        return files.updateOne(still, combine(set(LEASE, Date.from(lease)), set("given-up", true)))
                        .getMatchedCount()
                == 1;
    }

    /** The chunks first: what breaks off here is found again by its row. */
    void remove(String file) {
        chunks.deleteMany(eq(FILE, file));
        files.deleteOne(eq(ID, file));
    }

    private static org.bson.conversions.Bson leased(String file) {
        return and(eq(ID, file), exists(LEASE), exists("given-up", false));
    }
}
